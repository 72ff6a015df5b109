alter table hero alter column born type date using born::date;
