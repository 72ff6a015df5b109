alter table hero alter column power set default extract(year from current_date);
