alter table hero drop constraint uk_hero;
