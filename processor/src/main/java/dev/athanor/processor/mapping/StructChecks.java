package dev.athanor.processor.mapping;

import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check of a column that is a structure. A structure has no constraints of its own, so that
 * what its attributes demand is demanded of the column, as Hibernate does it.
 */
final class StructChecks {

  private StructChecks() {}

  /**
   * The condition, if there is one that can be said in every database.
   *
   * @param parts the table that the structure would be
   */
  static Optional<String> of(Column column, TableDraft parts) {
    Optional<String> left = CheckColumn.text(column.name());
    List<String> conditions = new ArrayList<>();
    parts.columns().stream()
        .sorted(Comparator.comparing(MappedColumn::path))
        .forEach(part -> left.ifPresent(text -> add(conditions, text, part.column(), parts)));
    if (conditions.isEmpty()) {
      return Optional.empty();
    }
    String all = String.join(" and ", conditions);
    return Optional.of(column.nullable() ? left.orElseThrow() + " is null or (" + all + ")" : all);
  }

  private static void add(List<String> conditions, String owner, Column part, TableDraft parts) {
    Optional<String> name = CheckColumn.text(part.name());
    if (name.isEmpty()) {
      return;
    }
    String value = "(" + owner + ")." + name.get();
    if (!part.nullable()) {
      conditions.add(value + " is not null");
    }
    for (String condition : conditions(parts, part.name())) {
      String moved = moved(condition, name.get(), value);
      conditions.add(part.nullable() ? "(" + value + " is null or " + moved + ")" : moved);
    }
  }

  private static List<String> conditions(TableDraft parts, Identifier column) {
    return parts.constraints.stream()
        .filter(check -> check.prefix().equals("ck") && check.columns().equals(List.of(column)))
        .map(ConstraintDraft::detail)
        .toList();
  }

  /** The condition about the attribute; what stands in quotes is none. */
  private static String moved(String condition, String name, String value) {
    Matcher found =
        Pattern.compile(
                "'[^']*+(?:''[^']*+)*+'|(?<![\\w\".])" + Pattern.quote(name) + "(?![\\w\"])")
            .matcher(condition);
    return found.replaceAll(
        it -> Matcher.quoteReplacement(it.group().equals(name) ? value : it.group()));
  }
}
