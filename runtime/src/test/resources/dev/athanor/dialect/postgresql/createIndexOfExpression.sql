create index ix_name on team ((lower(name)) desc);
