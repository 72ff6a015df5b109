[Athanor/NotPossible] The table hero cannot be partitioned in another way in place. Create a new one, copy the rows with op.execute(...), and drop the old one.
