alter table sales.deal alter column rank_no integer generated always as identity (start with 5 increment by 2);
