package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaEditor;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The schema of a live database, which operations change and which is read again. */
public final class LiveSchema implements AutoCloseable {

  private final TestDatabase database;
  private final Connection connection;
  private final Dialect dialect;

  private LiveSchema(TestDatabase database) throws SQLException {
    this.database = database;
    this.connection = database.connectEmpty();
    this.dialect = Dialects.of(connection);
  }

  /** An empty one. */
  public static LiveSchema emptyIn(TestDatabase database) throws SQLException {
    return new LiveSchema(database);
  }

  /** The kind of database that it is in. */
  public TestDatabase database() {
    return database;
  }

  /** The connection to it. */
  public Connection connection() {
    return connection;
  }

  /** Its dialect. */
  public Dialect dialect() {
    return dialect;
  }

  /** Creates all of a schema; foreign keys last, for they may go round in circles. */
  public void create(Schema schema) throws SQLException {
    List<Operation> operations = new ArrayList<>();
    schema.namespaces().forEach(name -> operations.add(new CreateSchema(name)));
    schema.types().values().stream()
        .sorted(Comparator.comparing(it -> it instanceof NamedStruct))
        .forEach(it -> operations.add(new CreateType(it)));
    schema.sequences().values().forEach(it -> operations.add(new CreateSequence(it)));
    schema
        .tables()
        .values()
        .forEach(
            it -> operations.add(new CreateTable(it.toBuilder().foreignKeys(List.of()).build())));
    schema
        .tables()
        .values()
        .forEach(
            table ->
                table
                    .foreignKeys()
                    .values()
                    .forEach(key -> operations.add(new AddForeignKey(table.name(), key))));
    for (Operation operation : operations) {
      execute(operation);
    }
  }

  /** Carries an operation out. */
  public void execute(Operation operation) throws SQLException {
    execute(operation, Schema.EMPTY);
  }

  /** Carries an operation out on a schema that is known. */
  public void execute(Operation operation, Schema before) throws SQLException {
    for (Operation part : dialect.parts(operation, () -> new SchemaEditor(before))) {
      for (SqlStatement statement : dialect.sql(part)) {
        execute(statement.sql());
      }
    }
  }

  /** Executes a statement; one that fails is told. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\n-- in: " + sql, e);
    }
  }

  /** Demands that the database holds this schema, and nothing else. */
  public void assertIs(Schema expected, String when) throws SQLException {
    Schema normal = dialect.normalize(expected);
    Schema actual = dialect.normalize(dialect.introspector().read(connection));
    if (!actual.equals(normal)) {
      assertThat(lines(actual)).as(when).containsExactlyInAnyOrderElementsOf(lines(normal));
      assertThat(actual).as(when).isEqualTo(normal);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** One part a line, so that a difference can be seen. */
  private static List<String> lines(Schema schema) {
    return schema
        .toString()
        .replaceAll("=Optional.empty", "-")
        .replaceAll(
            "(NamedEnum|NamedStruct|Table|Column|ForeignKey|UniqueConstraint|CheckConstraint|Index|Sequence)\\[",
            "\n$0")
        .lines()
        .toList();
  }
}
