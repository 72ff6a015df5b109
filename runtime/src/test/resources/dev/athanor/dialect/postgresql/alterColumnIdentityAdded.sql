alter table sales.deal alter column rank_no add generated always as identity (start with 5 increment by 2);
select setval(pg_get_serial_sequence('sales.deal', 'rank_no'), greatest(coalesce(max(rank_no) + 1, 5), 5), false) from sales.deal;
