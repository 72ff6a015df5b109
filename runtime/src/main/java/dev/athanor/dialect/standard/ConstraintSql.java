package dev.athanor.dialect.standard;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Table;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Keys and constraints in SQL, as they stand in {@code create table} and behind {@code add}. */
public class ConstraintSql {

  private final Identifiers names;

  /** Writes with these names. */
  public ConstraintSql(Identifiers names) {
    this.names = names;
  }

  /** A primary key. */
  public final String primaryKey(PrimaryKey key) {
    return key.name().map(this::named).orElse("") + "primary key " + columns(key.columns());
  }

  /** A foreign key, unique constraint, check or exclusion constraint of {@code table}. */
  public final String constraint(QualifiedName table, Constraint constraint) {
    return named(constraint.name()) + rule(table, constraint);
  }

  /** The constraints of a table; foreign keys last, for they may refer to its own keys. */
  final List<String> of(Table table) {
    List<Constraint> rules = new ArrayList<>(table.uniqueConstraints().values());
    rules.addAll(table.checkConstraints().values());
    rules.addAll(table.exclusionConstraints().values());
    rules.addAll(table.foreignKeys().values());
    return rules.stream().map(rule -> constraint(table.name(), rule)).toList();
  }

  /** Names in parentheses. */
  public final String columns(List<Identifier> columns) {
    StringJoiner list = new StringJoiner(", ", "(", ")");
    for (Identifier column : columns) {
      list.add(names.quote(column));
    }
    return list.toString();
  }

  /** When a constraint is checked; empty for at once. */
  protected String deferrability(
      QualifiedName table, Identifier constraint, Deferrability deferrability) {
    return switch (deferrability) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " deferrable";
      case INITIALLY_DEFERRED -> " deferrable initially deferred";
    };
  }

  /** The table that {@code table} refers to, as it has to be written there. */
  protected String referenced(QualifiedName table, QualifiedName referenced) {
    return names.quote(referenced);
  }

  /** What no two rows may have in common. */
  protected String exclusion(QualifiedName table, ExclusionConstraint exclusion) {
    StringJoiner elements = new StringJoiner(", ", " (", ")");
    for (ExclusionElement element : exclusion.elements()) {
      elements.add(
          key(element.part()) + IndexPart.words(element.part()) + " with " + element.operator());
    }
    return "exclude using "
        + exclusion.method()
        + elements
        + exclusion.condition().map(condition -> " where (" + condition + ")").orElse("")
        + deferrability(table, exclusion.name(), exclusion.deferrability());
  }

  private String key(IndexPart part) {
    return part instanceof IndexPart.OfColumn column
        ? names.quote(column.name())
        : "(" + ((IndexPart.OfExpression) part).sql() + ")";
  }

  private String named(Identifier name) {
    return "constraint " + names.quote(name) + " ";
  }

  private String rule(QualifiedName table, Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return key.definition().orElseGet(() -> foreignKey(table, key));
    }
    if (constraint instanceof UniqueConstraint unique) {
      return "unique "
          + columns(unique.columns())
          + unique.options().map(options -> " " + options).orElse("");
    }
    if (constraint instanceof ExclusionConstraint exclusion) {
      return exclusion(table, exclusion);
    }
    return "check (" + ((CheckConstraint) constraint).expression() + ")";
  }

  private String foreignKey(QualifiedName table, ForeignKey key) {
    return "foreign key "
        + columns(key.columns())
        + " references "
        + referenced(table, key.referencedTable())
        + " "
        + columns(key.referencedColumns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + deferrability(table, key.name(), key.deferrability());
  }

  private static String action(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
  }
}
