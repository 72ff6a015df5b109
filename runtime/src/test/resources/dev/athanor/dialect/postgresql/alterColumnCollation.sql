alter table hero alter column born type varchar(10) collate "C";
