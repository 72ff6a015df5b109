[Athanor/NotPossible] H2 cannot move the table sales.deal to another schema. Create deal, copy the rows with op.execute(...), and drop sales.deal.
