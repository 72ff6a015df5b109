package dev.athanor.processor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/** What Hibernate ORM says of a table beyond its columns and keys, as lines. */
final class HibernateDetails {

  private HibernateDetails() {}

  static List<String> lines(String name, Table table) {
    List<String> lines = new ArrayList<>();
    add(lines, name + " comment ", table.getComment());
    for (Column column : table.getColumns()) {
      String path = name + " column " + HibernateSchema.name(column);
      add(lines, path + " generated ", column.getGeneratedAs());
      add(lines, path + " comment ", column.getComment());
      column.getCheckConstraints().forEach(check -> addCheck(lines, name, check));
    }
    table.getChecks().forEach(check -> addCheck(lines, name, check));
    for (ForeignKey key : table.getForeignKeyCollection()) {
      String action = onDelete(key);
      if (key.isCreationEnabled() && key.isPhysicalConstraint() && !action.equals("no action")) {
        lines.add(
            name
                + " on delete of "
                + key.getColumns().stream().map(HibernateSchema::name).sorted().toList()
                + " "
                + action);
      }
    }
    return lines.stream().distinct().toList();
  }

  private static String onDelete(ForeignKey key) {
    if (key.getOnDeleteAction() != null) {
      return key.getOnDeleteAction().toSqlString();
    }
    String options = key.getOptions() == null ? "" : key.getOptions();
    return options.startsWith("on delete ") ? options.substring(10) : "no action";
  }

  private static void addCheck(List<String> lines, String table, CheckConstraint check) {
    String condition = check.getConstraint();
    if (!isAboutEnumeration(condition)) {
      lines.add(table + " check " + condition.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }
  }

  /** H2 has these in the type, and the order of the names is not the same in all databases. */
  static boolean isAboutEnumeration(String condition) {
    return condition.contains(" in (") || condition.contains(" between 0 and ");
  }

  private static void add(List<String> lines, String what, String value) {
    if (value != null && !value.isEmpty()) {
      lines.add(what + value);
    }
  }
}
