[Athanor/NotPossible] The options of the column hero.born cannot be derived into a change. Change them with op.execute("alter table ...") and declare its effect.
