package dev.athanor.processor.oracle;

import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the mapped schema says of a table beyond its columns and keys, as {@link HibernateDetails}.
 */
final class AthanorDetails {

  private AthanorDetails() {}

  static List<String> lines(Table table) {
    String name = table.name().toString();
    List<String> lines = new ArrayList<>();
    table.comment().ifPresent(comment -> lines.add(name + " comment " + comment));
    for (Column column : table.columns().values()) {
      String path = name + " column " + column.name();
      column
          .generated()
          .ifPresent(computed -> lines.add(path + " generated " + computed.expression()));
      column.comment().ifPresent(comment -> lines.add(path + " comment " + comment));
    }
    table.checkConstraints().values().stream()
        .flatMap(check -> conditions(check.expression()))
        .filter(condition -> !HibernateDetails.isAboutEnumeration(condition))
        .map(condition -> condition.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
        .forEach(condition -> lines.add(name + " check " + condition));
    table.foreignKeys().values().stream()
        .filter(key -> key.definition().isEmpty())
        .filter(key -> key.onDelete() != ReferentialAction.NO_ACTION)
        .forEach(
            key ->
                lines.add(
                    name
                        + " on delete of "
                        + key.columns().stream().map(Identifier::toString).sorted().toList()
                        + " "
                        + key.onDelete().sql()));
    return lines.stream().distinct().toList();
  }

  static String sql(DefaultValue value) {
    if (value instanceof DefaultValue.Text text) {
      return "'" + text.value().replace("'", "''") + "'";
    }
    if (value instanceof DefaultValue.Number number) {
      return number.value().toPlainString();
    }
    return value instanceof DefaultValue.Bool bool
        ? String.valueOf(bool.value())
        : ((DefaultValue.Expression) value).sql();
  }

  /** The checks of a column that have no name are one check, in Hibernate's DDL as well. */
  private static Stream<String> conditions(String expression) {
    return expression.startsWith("(") && expression.contains(") and (")
        ? Stream.of(expression.substring(1, expression.length() - 1).split("\\) and \\("))
        : Stream.of(expression);
  }
}
