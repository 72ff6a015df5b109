create index ix_classes on team (name pg_catalog.VARCHAR_PATTERN_OPS desc, (lower(name)) text_pattern_ops desc nulls last);
