[Athanor/NotPossible] H2 cannot defer the foreign key fk_deal of sales.deal. Declare it without deferrability, or test against the database that defers it.
