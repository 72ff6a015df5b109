alter table sales.deal alter column rank_no integer generated always as identity (start with 5 increment by 2 restart with (select greatest(coalesce(max(rank_no) + 1, 5), 5) from sales.deal));
