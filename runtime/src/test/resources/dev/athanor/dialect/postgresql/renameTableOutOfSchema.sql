do $$ begin execute format('alter table sales.deal set schema %I', (select current_schema())); end $$;
