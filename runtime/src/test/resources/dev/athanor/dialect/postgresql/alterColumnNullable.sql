alter table sales.deal alter column rank_no drop not null;
