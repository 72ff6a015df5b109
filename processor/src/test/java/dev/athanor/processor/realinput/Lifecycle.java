package dev.athanor.processor.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Dialects;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.testing.migration.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.Session;

/**
 * The life of a model's tables in one database: upgrade from nothing, the application at work,
 * downgrade to nothing, and all of it once more.
 */
final class Lifecycle {

  private final RecordedModel model;
  private final DataSource database;
  private final Migrator migrator;

  Lifecycle(RecordedModel model, TestDatabase kind) {
    this.model = model;
    database = kind.create();
    migrator = Migrator.builder(database).revisions(model.revisions()).build();
  }

  /**
   * Lives it through.
   *
   * @param managed the classes that Hibernate is given
   * @param writing persists objects
   * @param reading finds them again in another session
   */
  void run(
      String naming,
      Collection<Class<?>> managed,
      Consumer<Session> writing,
      Consumer<Session> reading)
      throws Exception {
    upgrade();
    try (HibernateApplication application = HibernateApplication.start(database, naming, managed)) {
      application.validate();
      application.inTransaction(writing);
      application.inTransaction(reading);
    }
    downgrade();
    upgrade();
    downgrade();
  }

  /** Upgrades; the database holds what was recorded and nothing else. */
  void upgrade() throws Exception {
    assertThat(migrator.upgrade().completed()).hasSize(1);
    try (Connection connection = database.getConnection()) {
      Dialect dialect = Dialects.of(connection);
      Schema actual = dialect.normalize(own(dialect.introspector().read(connection)));
      Schema expected = dialect.normalize(model.schema());
      if (!actual.equals(expected)) {
        assertThat(lines(actual)).containsExactlyInAnyOrderElementsOf(lines(expected));
        assertThat(actual).isEqualTo(expected);
      }
    }
  }

  /** Downgrades to base; the database is as empty as it was. */
  void downgrade() throws SQLException {
    assertThat(migrator.downgrade("base").completed()).hasSize(1);
    try (Connection connection = database.getConnection()) {
      assertThat(own(Dialects.of(connection).introspector().read(connection)))
          .isEqualTo(Schema.EMPTY);
    }
  }

  DataSource database() {
    return database;
  }

  /** A schema without the tables that Athanor keeps for itself. */
  private static Schema own(Schema schema) {
    return Schema.of(
            schema.namespaces(),
            schema.tables().values().stream().filter(table -> !isHistory(table)).toList(),
            schema.sequences().values())
        .withTypes(schema.types().values());
  }

  private static boolean isHistory(Table table) {
    return table.name().name().text().toLowerCase(Locale.ROOT).startsWith("athanor_");
  }

  /** One part a line, so that a difference can be seen. */
  private static List<String> lines(Schema schema) {
    return Stream.concat(
            schema.tables().values().stream()
                .flatMap(table -> parts(table).map(part -> table.name() + ": " + part)),
            schema.sequences().values().stream().map(Object::toString))
        .toList();
  }

  private static Stream<Object> parts(Table table) {
    return Stream.of(
            table.columns().values(),
            table.primaryKey().stream().toList(),
            table.foreignKeys().values(),
            table.uniqueConstraints().values(),
            table.checkConstraints().values(),
            table.indexes().values(),
            table.comment().stream().toList())
        .flatMap(Collection::stream);
  }
}
