create sequence seq start with 5 increment by -1 maxvalue 5;
