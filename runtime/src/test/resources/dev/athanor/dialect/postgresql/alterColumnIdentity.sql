alter table hero alter column id set generated always set start with 100 set increment by 50;
