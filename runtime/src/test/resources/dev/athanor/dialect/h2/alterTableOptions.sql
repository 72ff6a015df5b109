[Athanor/NotPossible] H2 cannot change the options of the table hero. Give the options when the table is created.
