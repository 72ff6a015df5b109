alter table sales.deal add primary key (rank_no);
