package dev.athanor.benchmarks;

import dev.athanor.Migrator;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.plan.PlannedRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The statements of a migration through plain JDBC.
 *
 * @param transactions the statements of each transaction
 */
public record PlainScript(List<List<String>> transactions) {

  private static final String NEXT_STATEMENT = ";\n";
  private static final String NEXT_TRANSACTION = "-- commit\n";

  /** Prints how long it takes; the arguments are the database's URL and the script's file. */
  public static void main(String[] arguments) throws SQLException, IOException {
    System.out.println(read(Path.of(arguments[1])).time(arguments[0]));
  }

  static PlainScript of(TableRevisions revisions) {
    JdbcConnectionPool source =
        JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
    try {
      return new PlainScript(
          Migrator.builder(source)
              .revisions(revisions)
              .build()
              .planUpgrade("head")
              .revisions()
              .stream()
              .map(PlainScript::statements)
              .toList());
    } finally {
      source.dispose();
    }
  }

  static PlainScript read(Path file) throws IOException {
    return new PlainScript(
        Arrays.stream(Files.readString(file).split(NEXT_TRANSACTION))
            .map(transaction -> List.of(transaction.split(NEXT_STATEMENT)))
            .toList());
  }

  void write(Path file) throws IOException {
    Files.writeString(
        file,
        transactions.stream()
            .map(transaction -> String.join(NEXT_STATEMENT, transaction))
            .collect(Collectors.joining(NEXT_TRANSACTION)));
  }

  long time(String url) throws SQLException {
    JdbcConnectionPool source = JdbcConnectionPool.create(url, "sa", "");
    try (Connection connection = source.getConnection()) {
      long start = System.nanoTime();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (List<String> transaction : transactions) {
          for (String sql : transaction) {
            statement.execute(sql);
          }
          connection.commit();
        }
      }
      return System.nanoTime() - start;
    } finally {
      source.dispose();
    }
  }

  private static List<String> statements(PlannedRevision revision) {
    return revision.operations().stream()
        .flatMap(operation -> operation.statements().stream())
        .map(SqlStatement::sql)
        .toList();
  }
}
