alter table team set schema sales;
alter table sales.team rename to crew;
