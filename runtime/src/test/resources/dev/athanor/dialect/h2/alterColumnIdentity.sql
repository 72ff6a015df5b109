alter table hero alter column id set generated always;
alter table hero alter column id start with 100;
alter table hero alter column id set increment by 50;
