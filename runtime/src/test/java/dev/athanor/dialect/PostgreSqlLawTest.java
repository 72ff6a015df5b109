package dev.athanor.dialect;

/** The law on PostgreSQL. */
final class PostgreSqlLawTest extends DialectLaw {

  PostgreSqlLawTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
