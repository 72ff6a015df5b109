package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.operation.CreateTable;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DialectsTest {

  private static final Identifier HERO = Identifier.of("Hero");

  @ParameterizedTest
  @EnumSource
  void findsTheDialectOfAConnection(TestDatabase database) throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      assertThat(live.dialect().name()).isEqualToIgnoringCase(database.name());
    }
  }

  @Test
  void findsTheDialectOfAName() {
    assertThat(Dialects.named("h2").name()).isEqualTo("H2");
    assertThat(Dialects.named("PostgreSQL").name()).isEqualTo("PostgreSQL");
  }

  @Test
  void namesTheSupportedDatabasesWhereThereIsNoDialect() {
    assertThatThrownBy(() -> Dialects.named("Oracle"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/UnsupportedDatabase]")
        .hasMessageContaining("Oracle")
        .hasMessageContaining("H2, PostgreSQL");
  }

  @Test
  void namesTheProductOfAnUnsupportedConnection() {
    assertThatThrownBy(() -> Dialects.of(connectionTo("Acme DB")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Acme DB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";DATABASE_TO_LOWER=TRUE",
        ";DATABASE_TO_UPPER=FALSE",
        ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        ";INIT=create schema if not exists app\\;set schema app"
      })
  void followsTheSettingsOfH2(String settings) throws SQLException {
    Table table =
        Table.of(
            QualifiedName.of(HERO),
            List.of(Column.of(Identifier.of("Name"), ColumnTypes.varchar(10))),
            Optional.empty());
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + settings)) {
      Dialect dialect = Dialects.of(connection);
      connection.createStatement().execute(dialect.sql(new CreateTable(table)).get(0).sql());

      assertThat(dialect.normalize(dialect.introspector().read(connection)))
          .isEqualTo(dialect.normalize(Schema.of(List.of(), List.of(table), List.of())));
    }
  }

  /** There is no third kind of database at hand. */
  private static Connection connectionTo(String product) {
    DatabaseMetaData database = proxy(DatabaseMetaData.class, "getDatabaseProductName", product);
    return proxy(Connection.class, "getMetaData", database);
  }

  private static <T> T proxy(Class<T> type, String method, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, called, arguments) -> {
              if (!called.getName().equals(method)) {
                throw new UnsupportedOperationException(called.getName());
              }
              return answer;
            }));
  }
}
