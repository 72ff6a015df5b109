package dev.athanor.operation;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.enumeration;
import static dev.athanor.schema.ColumnTypes.nativeType;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.Index;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

  private static final QualifiedName HERO = QualifiedName.of("hero");
  private static final Column ID =
      Column.of(name("id"), bigint()).withNullable(false).withIdentity(Identity.BY_DEFAULT);
  private static final Column NAME = Column.of(name("name"), varchar(255)).withNullable(false);

  @Test
  void givesEachOperationOneLine() {
    Table hero =
        new TableBuilder(HERO)
            .column(NAME)
            .column(ID)
            .primaryKey(Optional.of(PrimaryKey.of(name("id"))))
            .constraint(
                ForeignKey.of(
                    name("fk"),
                    List.of(name("team_id")),
                    QualifiedName.of("`Sales`.team"),
                    List.of(name("id"))))
            .index(Index.of(name("ix"), List.of(name("name"))))
            .comment(Optional.of("two\n\"lines\""))
            .build();
    assertThat(CanonicalForm.of(List.of(new CreateTable(hero), new DropTable(HERO))))
        .isEqualTo(
            """
            (createTable (table "hero" (column "id" bigint notNull (identity 1 1)) \
            (column "name" varchar(255) notNull) (primaryKey ("id")) \
            (foreignKey "fk" ("team_id") q"Sales"."team" ("id")) \
            (index "ix" ((column "name"))) (comment "two\\u000a\\"lines\\"")))
            (dropTable "hero")
            """);
  }

  @Test
  void doesNotKnowTheOrderOfColumns() {
    Table one = Table.of(HERO, List.of(ID, NAME), Optional.empty());
    Table other = Table.of(HERO, List.of(NAME, ID), Optional.empty());
    assertThat(text(new CreateTable(one))).isEqualTo(text(new CreateTable(other)));
  }

  @Test
  void tellsWhatIsQuotedFromWhatIsNot() {
    assertThat(text(new DropSchema(new Identifier("a", true))))
        .isNotEqualTo(text(new DropSchema(new Identifier("a", false))));
    assertThat(text(new DropTable(QualifiedName.of("a.b"))))
        .isNotEqualTo(text(new DropTable(QualifiedName.of(new Identifier("a.b", true)))));
  }

  @Test
  void tellsTheKindsOfDefaultsAndTypesApart() {
    assertThat(
            List.of(
                text(add(NAME.withDefault(new DefaultValue.Text("1")))),
                text(add(NAME.withDefault(new DefaultValue.Number(BigDecimal.ONE)))),
                text(add(NAME.withDefault(new DefaultValue.Number(new BigDecimal("1.0"))))),
                text(add(NAME.withDefault(new DefaultValue.Bool(true)))),
                text(add(NAME.withDefault(new DefaultValue.Expression("true")))),
                text(add(NAME.withGenerated(new GeneratedValue("true", false)))),
                text(add(NAME.withGenerated(new GeneratedValue("true", true)))),
                text(add(NAME.withComment("true"))),
                text(add(NAME.withOptions("true"))),
                text(add(NAME.withType(enumeration("A", "B")))),
                text(add(NAME.withType(enumeration("A, B")))),
                text(add(NAME.withType(nativeType("varchar(255)")))),
                text(add(NAME))))
        .doesNotHaveDuplicates();
  }

  @Test
  void knowsStatementsWithTheirWayBackAndTheirEffect() {
    ExecuteSql sql =
        new ExecuteSql("drop table hero", Optional.of("-- lost"), List.of(new DropTable(HERO)));
    assertThat(text(sql))
        .isEqualTo("(executeSql \"drop table hero\" (down \"-- lost\") (dropTable \"hero\"))\n");
    assertThat(text(new RunCode("fill in names", new Code() {})))
        .isEqualTo("(runCode \"fill in names\")\n");
  }

  @Test
  void knowsWhatIsAssumed() {
    assertThat(text(new Assume(List.of(new DropTable(HERO)))))
        .isEqualTo("(assume (dropTable \"hero\"))\n");
  }

  @Test
  void startsTheChecksumWithTheVersion() {
    assertThat(CanonicalForm.checksum(List.of()))
        .isEqualTo("1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(CanonicalForm.checksum(List.of(new DropTable(HERO))))
        .startsWith(CanonicalForm.VERSION + ":")
        .isNotEqualTo(CanonicalForm.checksum(List.of()));
  }

  private static AddColumn add(Column column) {
    return new AddColumn(HERO, column);
  }

  private static String text(Operation operation) {
    return CanonicalForm.of(List.of(operation));
  }

  private static Identifier name(String text) {
    return Identifier.of(text);
  }
}
