[Athanor/NotPossible] H2 cannot build the index ix_some using btree. Declare a plain index, or test against the database that can do it.
