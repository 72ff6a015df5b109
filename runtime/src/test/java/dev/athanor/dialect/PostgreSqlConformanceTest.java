package dev.athanor.dialect;

import java.util.Set;

/** Every operation in PostgreSQL. */
final class PostgreSqlConformanceTest extends DialectConformance {

  PostgreSqlConformanceTest() {
    super(TestDatabase.POSTGRESQL, Set.of("alterColumnExpressionDropped", "alterTableOptions"));
  }
}
