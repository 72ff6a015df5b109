alter domain mood add constraint if not exists mood_798244d1 check (value in ('HAPPY', 'SAD', E'it''s \\ fine'));
alter domain mood drop constraint if exists mood_bf76b140;
update sales.deal set state = E'it''s \\ fine' where state = 'HAPPY';
alter table sales.deal alter column state set default E'it''s \\ fine';
alter domain mood add constraint if not exists mood_a36ccfa0 check (value in (E'it''s \\ fine', 'SAD'));
alter domain mood drop constraint if exists mood_798244d1;
