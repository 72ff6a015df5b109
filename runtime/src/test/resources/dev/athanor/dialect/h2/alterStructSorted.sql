[Athanor/NotPossible] H2 has no structures, and place is one. Embed the class without @Struct, or keep the migration to PostgreSQL.
