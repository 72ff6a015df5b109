create unique index ix_some on team using btree (name desc) include (id) with (fillfactor=70) where name <> 'x';
