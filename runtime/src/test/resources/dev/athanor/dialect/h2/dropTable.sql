drop table hero;
