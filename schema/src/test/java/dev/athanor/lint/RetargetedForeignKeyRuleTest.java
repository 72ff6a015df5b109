package dev.athanor.lint;

import static dev.athanor.lint.LintCase.HERO;
import static dev.athanor.lint.LintCase.id;
import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.Column;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetargetedForeignKeyRuleTest {

  private static final QualifiedName TEAM = QualifiedName.of("team");
  private static final QualifiedName SQUAD = QualifiedName.of("squad");

  @Test
  void theSameColumnToAnotherTable() {
    assertThat(
            facts(
                new DropForeignKey(HERO, id("fk")),
                new AddForeignKey(HERO, key("fk", "team_id", SQUAD))))
        .containsExactly(
            "The foreign key fk on hero(team_id) refers to squad now, no longer to team: the"
                + " values that rows have are keys of the latter.");
  }

  @Test
  void theSameTableUnderAnotherName() {
    QualifiedName group = QualifiedName.of("group_");
    assertThat(
            facts(
                new DropForeignKey(HERO, id("fk")),
                new RenameTable(TEAM, group),
                new RenameColumn(HERO, id("team_id"), id("group_id")),
                new AddForeignKey(HERO, key("fk2", "group_id", group))))
        .isEmpty();
  }

  @Test
  void anotherColumn() {
    assertThat(
            facts(
                new DropForeignKey(HERO, id("fk")),
                new AddForeignKey(HERO, key("fk", "squad_id", SQUAD))))
        .isEmpty();
  }

  private static List<String> facts(SchemaOperation... operations) {
    Table hero = table(HERO, "team_id", "squad_id").constraint(key("fk", "team_id", TEAM)).build();
    Schema before =
        Schema.of(List.of(), List.of(hero, table(TEAM).build(), table(SQUAD).build()), List.of());
    return Linter.lint(before, List.of(operations)).stream().map(Problem::fact).toList();
  }

  private static TableBuilder table(QualifiedName name, String... columns) {
    TableBuilder table =
        new TableBuilder(name)
            .column(Column.of(id("id"), bigint()).withNullable(false))
            .primaryKey(Optional.of(new PrimaryKey(Optional.empty(), List.of(id("id")))));
    for (String column : columns) {
      table.column(Column.of(id(column), bigint()));
    }
    return table;
  }

  private static ForeignKey key(String name, String column, QualifiedName table) {
    return ForeignKey.of(id(name), List.of(id(column)), table, List.of(id("id")));
  }
}
