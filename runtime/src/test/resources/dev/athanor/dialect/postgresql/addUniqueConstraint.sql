alter table team add constraint uk unique (name);
