alter table hero alter column nickname varchar(20) generated always as (born);
