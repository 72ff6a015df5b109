alter table hero drop constraint ex_hero;
