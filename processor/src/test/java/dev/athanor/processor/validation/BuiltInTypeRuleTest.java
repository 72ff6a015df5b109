package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.schema.QualifiedName;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BuiltInTypeRuleTest {

  @Test
  void findsATypeThatColumnsWouldNotGet() {
    assertThat(check("@NativeEnum"))
        .containsExactly(
            "BuiltInType at model.A#money: The named type Money has the name of a type that"
                + " PostgreSQL knows already.");
  }

  @Test
  void isContentWithAnotherName() {
    assertThat(check("@NativeEnum(name = \"currency\")")).isEmpty();
  }

  @Test
  void isContentWithASchemaOfItsOwn() {
    assertThat(check("@NativeEnum(schema = \"shop\")")).isEmpty();
  }

  @Test
  void isContentWithAQuotedName() {
    assertThat(check("@NativeEnum(name = \"`Money`\")")).isEmpty();
  }

  @Test
  void knowsTheTypesOfPostgreSql() throws SQLException {
    assertThat(
            ask(
                "select typname from pg_type where typtype <> 'c' and typname !~ '^_'"
                    + " and typnamespace = 'pg_catalog'::regnamespace"
                    + " union select word from pg_get_keywords() where catcode = 'C'"))
        .filteredOn(name -> !has(TargetDatabase.POSTGRESQL, name))
        .isEmpty();
  }

  @Test
  void knowsTheTypesOfH2() throws SQLException {
    try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:")) {
      Statement statement = h2.createStatement();
      statement.execute("create table t (id int)");
      for (BuiltInTypes each : BuiltInTypes.values()) {
        for (String name : each.names()) {
          if (isRefused(statement, name.toUpperCase(Locale.ROOT))) {
            assertThat(has(TargetDatabase.H2, name)).as(name).isTrue();
          }
        }
      }
    }
  }

  private static boolean isRefused(Statement h2, String name) {
    try {
      h2.execute("create domain \"" + name + "\" as varchar");
      return false;
    } catch (SQLException e) {
      return true;
    }
  }

  private static boolean has(TargetDatabase database, String name) {
    return BuiltInTypes.of(database).has(QualifiedName.of(name));
  }

  private static List<String> ask(String query) throws SQLException {
    try (Connection connection = EmbeddedPostgresServer.createDatabase().getConnection();
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private static List<String> check(String annotation) {
    return RuleTester.check(
        "@Entity class A { @Id long id; @Enumerated(EnumType.STRING) Money money; }"
            + annotation
            + " enum Money { EUR, USD }",
        "A");
  }
}
