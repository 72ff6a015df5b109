create unique index ix_name on team (name desc);
