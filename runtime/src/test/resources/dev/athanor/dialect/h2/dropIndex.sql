alter table hero drop constraint fk_hero_team;
drop index ix_hero;
alter table hero add constraint fk_hero_team foreign key (team_id) references team (id);
