alter table hero alter column born set data type clob;
