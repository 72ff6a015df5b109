package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A backslash is a backslash, whatever PostgreSQL takes it for in a string without a prefix. */
final class BackslashTest {

  private static final String TEXT = "\\n it's \\' \\\\ ;";
  private static final QualifiedName TABLE = QualifiedName.of("`t\\'\"`");
  private static final Column ID =
      Column.of(Identifier.of("`c\\'`"), ColumnTypes.bigint()).withNullable(false);

  @ParameterizedTest
  @EnumSource
  void isItselfInDefaultsAndComments(TestDatabase database) throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      assertKeepsText(live);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "off"})
  void doesNotDependOnStandardConformingStrings(String setting) throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.POSTGRESQL)) {
      live.execute("set standard_conforming_strings = " + setting);
      assertKeepsText(live);
      live.execute(new AlterColumn(TABLE, ID, ID.withIdentity(Identity.BY_DEFAULT)));
      live.execute(new DropPrimaryKey(TABLE));
    }
  }

  private static void assertKeepsText(LiveSchema live) throws SQLException {
    Column text =
        Column.of(Identifier.of("text"), ColumnTypes.varchar(50))
            .withDefault(new DefaultValue.Text(TEXT))
            .withComment(TEXT);
    live.execute(
        new CreateTable(Table.of(TABLE, List.of(ID, text), Optional.of(PrimaryKey.of(ID.name())))));
    String table = live.dialect().quote(TABLE);
    live.execute("insert into " + table + " (" + live.dialect().quote(ID.name()) + ") values (7)");
    try (Statement statement = live.connection().createStatement();
        ResultSet row = statement.executeQuery("select text from " + table)) {
      row.next();
      assertThat(row.getString(1)).isEqualTo(TEXT);
    }
    assertThat(live.dialect().introspector().read(live.connection()).tables().values())
        .allSatisfy(
            found ->
                assertThat(found.columns().values())
                    .anySatisfy(it -> assertThat(it.comment()).hasValue(TEXT)));
  }
}
