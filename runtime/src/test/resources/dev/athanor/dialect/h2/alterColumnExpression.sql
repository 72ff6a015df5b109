alter table hero alter column doubled drop expression;
alter table hero alter column doubled integer generated always as (power * 3);
