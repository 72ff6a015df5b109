package dev.athanor.dialect;

import static dev.athanor.schema.Identifier.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.CreateType;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read from databases that somebody else has made. */
final class IntrospectionTest {

  @Test
  void readsWhatOnlyPostgreSqlHas() throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.POSTGRESQL)) {
      live.execute(
          "create table log (id bigserial, day date, tags text[]) partition by range (day)");
      live.execute(
          "create table log_1 partition of log for values from ('2026-01-01') to ('2027-01-01')");
      live.execute("create view v as select * from log");
      live.execute("create temporary table scratch (id integer)");
      live.execute(
          "create table hero (name text check (name <> ''), at time with time zone, words tsvector)");
      live.execute(
          "create index ix on hero (lower(name) text_pattern_ops desc, name) include (at)");
      live.execute("create index ix_words on hero using gist (words tsvector_ops (siglen = 100))");
      live.execute("create sequence own");

      Schema schema = live.dialect().introspector().read(live.connection());

      assertThat(schema.tables().keySet())
          .map(QualifiedName::toString)
          .containsExactly("`hero`", "`log`");
      assertThat(schema.sequences().keySet()).map(QualifiedName::toString).containsExactly("`own`");
      assertThat(schema.namespaces()).isEmpty();
      assertThat(column(schema, "log", "tags").type()).isEqualTo(new NativeType("text array"));
      assertThat(column(schema, "log", "id").defaultValue().orElseThrow())
          .isEqualTo(new DefaultValue.Expression("nextval('log_id_seq'::regclass)"));
      assertThat(column(schema, "hero", "at").type())
          .isEqualTo(new NativeType("time with time zone"));
      assertThat(table(schema, "hero").indexes().get(exact("ix")).parts())
          .containsExactly(
              new IndexPart.OfExpression("lower(name)", SortOrder.DESCENDING)
                  .withOperatorClass(Optional.of("text_pattern_ops")),
              IndexPart.OfColumn.ascending(exact("name")));
      assertThat(table(schema, "hero").indexes().get(exact("ix_words")).parts())
          .containsExactly(
              IndexPart.OfColumn.ascending(exact("words"))
                  .withOperatorClass(Optional.of("tsvector_ops(siglen=100)")));
      assertThat(
              table(schema, "hero").checkConstraints().get(exact("hero_name_check")).expression())
          .isEqualTo("(name <> ''::text)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatIsLong(TestDatabase database) throws SQLException {
    List<String> labels =
        IntStream.range(0, 300).mapToObj(i -> "it's label " + i + " of a long list").toList();
    String text = "it''s long ".repeat(2_000);
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      live.execute(new CreateType(new NamedEnum(QualifiedName.of("mood"), labels)));
      live.execute("create table hero (story varchar(100000) default '" + text + "')");

      Schema schema = live.dialect().introspector().read(live.connection());

      assertThat(schema.types().values())
          .singleElement()
          .extracting(type -> Set.copyOf(((NamedEnum) type).labels()))
          .isEqualTo(Set.copyOf(labels));
      assertThat(
              schema
                  .tables()
                  .values()
                  .iterator()
                  .next()
                  .columns()
                  .values()
                  .iterator()
                  .next()
                  .defaultValue())
          .contains(new DefaultValue.Text(text.replace("''", "'")));
    }
  }

  @Test
  void readsWhatOnlyH2Has() throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.H2)) {
      live.execute(
          "create table hero (mood enum('it''s', 'B') array, kind enum('X', 'Y') default 'X')");
      live.execute("create view v as select * from hero");
      live.execute("create local temporary table scratch (id integer primary key)");
      live.execute("create global temporary table shared (id integer primary key, a int unique)");
      live.execute("create index ix_shared on shared (a)");

      Schema schema = live.dialect().introspector().read(live.connection());

      assertThat(schema.tables()).hasSize(1);
      assertThat(column(schema, "HERO", "MOOD").type())
          .isEqualTo(new NativeType("enum('it''s', 'B') array"));
      assertThat(column(schema, "HERO", "KIND"))
          .isEqualTo(
              Column.of(exact("KIND"), new EnumType(List.of("X", "Y")))
                  .withDefault(new DefaultValue.Text("X")));
    }
  }

  @Test
  void readsTheConnectionsOwnSchemaWithoutItsName() throws SQLException {
    for (TestDatabase database : TestDatabase.values()) {
      try (LiveSchema live = LiveSchema.emptyIn(database)) {
        live.execute("create schema app");
        live.execute("create table app.hero (id integer)");
        live.execute("create table public.hero (id integer)");
        live.connection().setSchema(live.dialect().fold(of("app")));
        Dialect dialect = Dialects.of(live.connection());

        Schema schema = dialect.normalize(dialect.introspector().read(live.connection()));

        assertThat(schema)
            .isEqualTo(
                dialect.normalize(
                    Schema.of(
                        List.of(of("app")),
                        List.of(hero("hero"), hero("public.hero")),
                        List.of())));
      }
    }
  }

  private static Table hero(String name) {
    return Table.of(
        QualifiedName.of(name),
        List.of(Column.of(of("id"), ColumnTypes.integer())),
        Optional.empty());
  }

  private static Table table(Schema schema, String name) {
    return schema.table(QualifiedName.of(exact(name))).orElseThrow();
  }

  private static Column column(Schema schema, String table, String column) {
    return table(schema, table).columns().get(exact(column));
  }

  private static Identifier exact(String name) {
    return new Identifier(name, true);
  }
}
