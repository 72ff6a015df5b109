alter table sales.deal alter column rank_no add generated always as identity (start with 5 increment by 2);
