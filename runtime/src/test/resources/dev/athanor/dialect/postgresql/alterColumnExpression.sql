alter table hero alter column doubled set expression as (power * 3);
