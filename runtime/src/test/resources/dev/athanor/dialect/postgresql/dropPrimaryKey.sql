do $$ begin execute format('alter table hero drop constraint %I', (select conname from pg_constraint where contype = 'p' and conrelid = 'hero'::regclass)); end $$;
