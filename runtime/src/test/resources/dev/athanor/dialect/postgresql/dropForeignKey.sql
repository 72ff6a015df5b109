alter table hero drop constraint fk_hero_team;
