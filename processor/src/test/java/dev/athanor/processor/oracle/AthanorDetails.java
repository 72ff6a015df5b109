package dev.athanor.processor.oracle;

import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        .filter(check -> !HibernateDetails.isAboutEnumeration(check.expression()))
        .map(check -> check.expression().replaceAll("\\s", "").toLowerCase(Locale.ROOT))
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
}
