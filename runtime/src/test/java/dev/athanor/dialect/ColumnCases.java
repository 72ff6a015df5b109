package dev.athanor.dialect;

import static dev.athanor.dialect.CaseSchema.AGE;
import static dev.athanor.dialect.CaseSchema.BORN;
import static dev.athanor.dialect.CaseSchema.DEAL;
import static dev.athanor.dialect.CaseSchema.DOUBLED;
import static dev.athanor.dialect.CaseSchema.HERO;
import static dev.athanor.dialect.CaseSchema.ID;
import static dev.athanor.dialect.CaseSchema.NICKNAME;
import static dev.athanor.dialect.CaseSchema.POWER;
import static dev.athanor.dialect.CaseSchema.RANK;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.Operation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import java.util.Map;
import java.util.TreeMap;

/** Every change of a column. */
final class ColumnCases {

  private ColumnCases() {}

  static Map<String, Operation> all() {
    Map<String, Operation> cases = new TreeMap<>();
    cases.put("alterColumnType", hero(AGE, AGE.withType(ColumnTypes.bigint())));
    cases.put("alterColumnTypeByCast", hero(BORN, BORN.withType(ColumnTypes.date())));
    cases.put("alterColumnTypeToLarge", hero(BORN, BORN.withType(ColumnTypes.text())));
    cases.put("alterColumnNullable", deal(RANK, RANK.withNullable(true)));
    cases.put("alterColumnNotNull", hero(BORN, BORN.withNullable(false)));
    cases.put(
        "alterColumnDefault", hero(BORN, BORN.withDefault(new DefaultValue.Text("it's new"))));
    cases.put(
        "alterColumnDefaultExpression",
        hero(
            POWER,
            POWER.withDefault(new DefaultValue.Expression("extract(year from current_date)"))));
    cases.put("alterColumnCollation", hero(BORN, BORN.withCollation("C")));
    cases.put("alterColumnComment", hero(BORN, BORN.withComment("when")));
    cases.put("alterColumnIdentityAdded", deal(RANK, RANK.withIdentity(new Identity(true, 5, 2))));
    cases.put("alterColumnIdentity", hero(ID, ID.withIdentity(new Identity(true, 100, 50))));
    cases.put("alterColumnIdentityDown", hero(ID, ID.withIdentity(new Identity(false, 9, -1))));
    cases.put(
        "alterColumnExpression",
        hero(DOUBLED, DOUBLED.withGenerated(new GeneratedValue("power * 3", true))));
    cases.put(
        "alterColumnExpressionDropped", hero(DOUBLED, Column.of(DOUBLED.name(), DOUBLED.type())));
    cases.put(
        "alterColumnExpressionAdded",
        hero(NICKNAME, NICKNAME.withGenerated(new GeneratedValue("born", true))));
    cases.put("alterColumnOptions", hero(BORN, BORN.withOptions("collate \"C\"")));
    return cases;
  }

  private static Operation hero(Column from, Column to) {
    return in(HERO, from, to);
  }

  private static Operation deal(Column from, Column to) {
    return in(DEAL, from, to);
  }

  private static Operation in(QualifiedName table, Column from, Column to) {
    return new AlterColumn(table, from, to);
  }
}
