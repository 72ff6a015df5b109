alter table hero set (fillfactor=70);
