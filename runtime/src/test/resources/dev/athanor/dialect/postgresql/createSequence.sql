create sequence sales.seq start with -5 increment by 1 minvalue -5;
