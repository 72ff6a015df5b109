alter table hero alter column born set data type date;
