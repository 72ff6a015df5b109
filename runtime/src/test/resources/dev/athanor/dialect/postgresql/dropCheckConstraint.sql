alter table hero drop constraint ck_hero;
