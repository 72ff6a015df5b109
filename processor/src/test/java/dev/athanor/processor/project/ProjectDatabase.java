package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Dialects;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database that a project's revisions are applied to, and that is then looked at. */
public final class ProjectDatabase {

  private static final AtomicInteger H2_DATABASES = new AtomicInteger();
  private static final String HISTORY = "athanor_history";

  private final DataSource source;

  private ProjectDatabase(DataSource source) {
    this.source = source;
  }

  /** An empty database of each kind. */
  public static List<ProjectDatabase> ofEachKind() {
    return List.of(h2(), postgreSql());
  }

  /** An empty H2. */
  public static ProjectDatabase h2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:project-" + H2_DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    return new ProjectDatabase(source);
  }

  /** An empty PostgreSQL. */
  public static ProjectDatabase postgreSql() {
    return new ProjectDatabase(EmbeddedPostgresServer.createDatabase());
  }

  /** What applies revisions to it. */
  public Migrator migrator(RevisionIndex revisions) {
    return Migrator.builder(source).revisions(revisions).build();
  }

  /** Executes statements, each by itself. */
  public void execute(List<String> statements) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("on " + this, e);
    }
  }

  /** The values of a query with one column. */
  public List<String> query(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException("on " + this, e);
    }
  }

  /** Demands that it holds this schema, the history, and nothing else. */
  public void assertHolds(Schema expected) {
    try (Connection connection = source.getConnection()) {
      Dialect dialect = Dialects.of(connection);
      Schema actual = withoutHistory(dialect.introspector().read(connection));
      Schema normal = dialect.normalize(expected);
      if (!dialect.normalize(actual).equals(normal)) {
        assertThat(lines(dialect.normalize(actual)))
            .as("%s", this)
            .containsExactlyInAnyOrderElementsOf(lines(normal));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("on " + this, e);
    }
  }

  /** One part a line, so that a difference can be seen. */
  private static List<String> lines(Schema schema) {
    return schema
        .toString()
        .replaceAll("=Optional.empty", "-")
        .replaceAll("[A-Z]\\w+\\[", "\n$0")
        .lines()
        .toList();
  }

  private static Schema withoutHistory(Schema schema) {
    SortedMap<QualifiedName, Table> tables = new TreeMap<>(schema.tables());
    tables
        .keySet()
        .removeIf(name -> name.name().text().toLowerCase(Locale.ROOT).startsWith(HISTORY));
    return Schema.of(schema.namespaces(), tables.values(), schema.sequences().values())
        .withTypes(schema.types().values());
  }

  @Override
  public String toString() {
    return source.getClass().getSimpleName();
  }
}
