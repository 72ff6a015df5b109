alter table sales.deal alter column rank_no set not null;
alter table sales.deal add primary key (rank_no);
