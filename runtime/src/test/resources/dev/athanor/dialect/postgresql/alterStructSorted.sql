alter type place rename to before_place;
create type place as ("order" bigint, kind kind, x integer);
alter table house drop constraint ck_house;
alter table house alter column place type place using case when place is distinct from null then row(null, (place).kind, (place).x)::place end;
alter table house add constraint ck_house check ((place).x > 0);
drop cast if exists (varchar as before_place);
drop cast if exists (before_place as varchar);
drop type before_place;
