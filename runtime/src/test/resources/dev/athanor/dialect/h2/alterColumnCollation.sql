[Athanor/NotPossible] H2 has one collation for the whole database, and none for the column hero.born. Leave it out, or test against the database that has them.
