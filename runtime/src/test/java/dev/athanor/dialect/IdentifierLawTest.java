package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Identifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text is a name, and the catalogue keeps it as the dialect foresees. */
final class IdentifierLawTest {

  @Property(tries = 200)
  void aNameIsKeptAsForeseen(@ForAll("names") Identifier name, @ForAll TestDatabase database)
      throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      String table = live.dialect().quote(name);
      live.execute("create table " + table + " (" + table + " integer)");
      try (Statement statement = live.connection().createStatement();
          ResultSet row = statement.executeQuery("select * from " + table)) {
        assertThat(row.getMetaData().getColumnName(1)).isEqualTo(live.dialect().fold(name));
      }
    }
  }

  @Provide
  Arbitrary<Identifier> names() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('A', 'z').ofMinLength(1).ofMaxLength(80),
            Arbitraries.strings().withChars("äß€ö \"'`.$-%_x1;\\{}").ofMinLength(1).ofMaxLength(50),
            Arbitraries.of("select", "ORDER", "Value", "x".repeat(63), "é".repeat(40)));
    Arbitrary<Identifier> quoted = texts.map(text -> new Identifier(text, true));
    Arbitrary<Identifier> unquoted =
        texts.map(text -> text.replaceAll("[\"`.]", "_")).map(text -> new Identifier(text, false));
    return Arbitraries.oneOf(quoted, unquoted);
  }
}
