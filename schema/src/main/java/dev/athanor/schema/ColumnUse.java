package dev.athanor.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.regex.Pattern;

/**
 * Whether a constraint or index is built on columns. In SQL that somebody wrote, the name of a
 * column is taken for the column: it may be another thing, but not the other way round.
 */
public final class ColumnUse {

  private ColumnUse() {}

  /** Whether the part of a table uses one of the table's columns. */
  public static boolean of(Named part, Collection<Identifier> columns) {
    if (part instanceof ForeignKey key) {
      return uses(key.columns(), columns);
    }
    if (part instanceof UniqueConstraint unique) {
      return uses(unique.columns(), columns);
    }
    if (part instanceof CheckConstraint check) {
      return mentions(check.expression(), columns);
    }
    if (part instanceof ExclusionConstraint exclusion) {
      return exclusion.elements().stream().anyMatch(element -> uses(element.part(), columns))
          || exclusion.condition().filter(sql -> mentions(sql, columns)).isPresent();
    }
    return part instanceof Index index
        && (index.parts().stream().anyMatch(indexed -> uses(indexed, columns))
            || uses(index.included(), columns)
            || index.condition().filter(sql -> mentions(sql, columns)).isPresent());
  }

  private static boolean uses(IndexPart part, Collection<Identifier> columns) {
    return part instanceof IndexPart.OfColumn column
        ? columns.contains(column.name())
        : mentions(((IndexPart.OfExpression) part).sql(), columns);
  }

  private static boolean uses(Collection<Identifier> used, Collection<Identifier> columns) {
    return !Collections.disjoint(used, columns);
  }

  private static boolean mentions(String sql, Collection<Identifier> columns) {
    return columns.stream().anyMatch(column -> mentions(sql, column));
  }

  /** Whether a name, of a column or of anything else, stands in SQL that somebody wrote. */
  public static boolean mentions(String sql, Identifier name) {
    String word = "(?<![\\w$])" + Pattern.quote(name.text()) + "(?![\\w$])";
    int flags = name.quoted() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(word, flags).matcher(sql).find();
  }
}
