[Athanor/NotPossible] H2 has no classes of operators, such as pg_catalog.VARCHAR_PATTERN_OPS of the index ix_classes. Declare a plain index, or test against the database that can do it.
