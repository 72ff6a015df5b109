alter table hero drop primary key;
