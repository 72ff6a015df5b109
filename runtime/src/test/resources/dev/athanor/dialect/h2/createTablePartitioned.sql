[Athanor/NotPossible] H2 has no partitions, such as those of sales.`Day`. Leave them out, or test against the database that has them.
