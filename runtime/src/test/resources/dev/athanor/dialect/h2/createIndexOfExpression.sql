[Athanor/NotPossible] H2 cannot index the expression lower(name) of team. Add a column that is generated as this expression, and index the column.
