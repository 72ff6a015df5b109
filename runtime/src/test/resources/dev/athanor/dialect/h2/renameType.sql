create domain feeling as varchar constraint feeling_bf76b140 check (value in ('HAPPY', 'SAD'));
alter table sales.deal alter column state drop default;
alter table sales.deal alter column state set data type feeling;
alter table sales.deal alter column state set default 'HAPPY';
drop domain mood restrict;
