[Athanor/NotPossible] H2 has no unlogged tables, such as sales.deal. Leave it out, or test against the database that has them.
