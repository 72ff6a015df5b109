alter type mood rename to before_mood;
do $$ begin execute 'create type mood as enum (' || (select string_agg(quote_literal(label), ', ' order by part, place) from (select 1 as part, place::real, label from unnest(array['HAPPY']::text[]) with ordinality as t (label, place) where label <> all (array['HAPPY', 'SAD']::text[]) or exists (select from pg_enum where enumtypid = 'before_mood'::regtype and enumlabel = label) union all select 2, enumsortorder, enumlabel from pg_enum where enumtypid = 'before_mood'::regtype and enumlabel <> all (array['HAPPY', 'SAD']::text[] || array['HAPPY']::text[])) as labels) || ')'; create cast (varchar as mood) with inout as implicit; create cast (mood as varchar) with inout as implicit; end $$;
alter table sales.deal alter column state drop default;
alter table sales.deal alter column state type mood using cast(cast(state as text) as mood);
alter table sales.deal alter column state set default 'HAPPY';
drop cast if exists (varchar as before_mood);
drop cast if exists (before_mood as varchar);
drop type before_mood;
