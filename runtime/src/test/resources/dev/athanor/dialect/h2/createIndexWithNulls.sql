create index ix_nulls on hero (age desc nulls last, born nulls first, power nulls last);
