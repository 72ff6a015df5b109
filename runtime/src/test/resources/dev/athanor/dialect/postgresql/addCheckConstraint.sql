alter table team add constraint ck check (name <> '');
