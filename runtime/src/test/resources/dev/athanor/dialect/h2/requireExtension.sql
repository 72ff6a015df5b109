[Athanor/NotPossible] There are no extensions here, and `uuid-ossp` is required. Keep the migration to the database that has it.
