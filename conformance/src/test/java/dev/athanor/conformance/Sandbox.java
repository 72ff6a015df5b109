package dev.athanor.conformance;

import dev.athanor.testing.migration.TestDatabase;
import java.sql.SQLException;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/**
 * A database that is empty when it is taken, and left to the next one. PostgreSQL's are used again,
 * because a new one costs more than emptying it.
 */
final class Sandbox implements AutoCloseable {

  private static final Deque<DataSource> POSTGRESQL = new ConcurrentLinkedDeque<>();
  private static final String EMPTY_IT =
      """
      do $$ declare name text; begin
        for name in select nspname from pg_namespace
            where nspname not like 'pg\\_%' and nspname <> 'information_schema' loop
          execute format('drop schema %I cascade', name);
        end loop;
        create schema public;
      end $$\
      """;

  /** Applications have columns that are called so, and set up H2 like this. */
  private static final String H2 = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;NON_KEYWORDS=KEY,VALUE";

  private final TestDatabase kind;
  private final DataSource source;

  private Sandbox(TestDatabase kind, DataSource source) {
    this.kind = kind;
    this.source = source;
  }

  static Sandbox take(TestDatabase kind) {
    if (kind == TestDatabase.H2) {
      return new Sandbox(kind, TestDatabase.h2(H2.formatted(UUID.randomUUID())));
    }
    DataSource used = POSTGRESQL.poll();
    return new Sandbox(kind, used == null ? kind.create() : used);
  }

  DataSource source() {
    return source;
  }

  Catalogue catalogue() throws SQLException {
    return Catalogue.read(kind, source);
  }

  /** Takes away all that is in it. */
  void empty() {
    TestDatabase.execute(source, kind == TestDatabase.H2 ? "drop all objects" : EMPTY_IT);
  }

  @Override
  public void close() {
    if (kind == TestDatabase.POSTGRESQL) {
      empty();
      POSTGRESQL.push(source);
    } else {
      TestDatabase.execute(source, "shutdown");
    }
  }
}
