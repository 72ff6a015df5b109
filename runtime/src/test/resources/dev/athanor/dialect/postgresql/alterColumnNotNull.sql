alter table hero alter column born set not null;
