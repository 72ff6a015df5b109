alter table hero alter column born type text;
