package dev.athanor.benchmarks;

import dev.athanor.migration.Migration;

/** What the revisions of a benchmark do. */
enum History {
  /** Each creates a table: statements that cost the database least. */
  TABLES {
    @Override
    Migration migration(int number) {
      return new NewTable("item_" + number);
    }
  },

  /** Some create a table, more of them change one. */
  APPLICATION {
    @Override
    Migration migration(int number) {
      return new GrowingApplication(number);
    }
  };

  abstract Migration migration(int number);
}
