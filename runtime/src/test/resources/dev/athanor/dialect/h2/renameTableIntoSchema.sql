[Athanor/NotPossible] H2 cannot move the table team to another schema. Create sales.crew, copy the rows with op.execute(...), and drop team.
