[Athanor/NotPossible] H2 has no exclusion constraints, such as ex of hero. Leave it out, or test against the database that has them.
