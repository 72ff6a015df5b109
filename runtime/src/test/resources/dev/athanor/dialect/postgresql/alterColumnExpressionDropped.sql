alter table hero alter column doubled drop expression;
