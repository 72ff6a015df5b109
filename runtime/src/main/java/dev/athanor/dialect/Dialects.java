package dev.athanor.dialect;

import dev.athanor.dialect.h2.H2Dialect;
import dev.athanor.dialect.h2.H2Folding;
import dev.athanor.dialect.postgresql.PostgreSqlDialect;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Finds the dialect of a database. */
public final class Dialects {

  private static final String SUPPORTED = "H2, PostgreSQL";

  private Dialects() {}

  /**
   * The dialect of a live database, with its settings and the connection's own schema.
   *
   * @throws ProblemException {@code UnsupportedDatabase} if there is none for it
   */
  public static Dialect of(Connection connection) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    String product = database.getDatabaseProductName();
    return switch (product) {
      case "H2" -> new H2Dialect(H2Folding.of(database), connection.getSchema());
      case "PostgreSQL" ->
          Optional.ofNullable(connection.getSchema())
              .map(PostgreSqlDialect::new)
              .orElseGet(PostgreSqlDialect::new);
      default -> throw unsupported(product);
    };
  }

  /**
   * The dialect of a live database with its settings; the connection's own schema is not asked for.
   *
   * @throws ProblemException {@code UnsupportedDatabase} if there is none for it
   */
  public static Dialect settled(Connection connection) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    String product = database.getDatabaseProductName();
    return product.equals("H2") ? new H2Dialect(H2Folding.of(database), "PUBLIC") : named(product);
  }

  /**
   * The dialect for SQL that is written without a connection.
   *
   * @param name the product's name in any case: {@code h2}, {@code postgresql}
   * @throws ProblemException {@code UnsupportedDatabase} if there is none of this name
   */
  public static Dialect named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "h2" -> new H2Dialect();
      case "postgresql" -> new PostgreSqlDialect();
      default -> throw unsupported(name);
    };
  }

  private static ProblemException unsupported(String product) {
    return new ProblemException(
        Problem.error(
            "UnsupportedDatabase",
            "There is no dialect for the database " + product + ".",
            "Supported are " + SUPPORTED + "."));
  }
}
