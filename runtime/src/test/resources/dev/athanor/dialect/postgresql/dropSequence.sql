drop sequence hero_seq;
