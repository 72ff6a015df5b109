alter table sales.deal set unlogged;
