package dev.athanor.processor.mapping;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How constraints of one kind are called: {@code fk_{table_name}_{column_0_name}}. The placeholders
 * are those of Alembic and SQLAlchemy, which may be written as there, too: {@code %(table_name)s}.
 * What a constraint does not have leaves nothing, nor the underscore before it.
 *
 * @param text the template, whose placeholders are known
 */
record NameTemplate(String text) {

  private static final Pattern PLACEHOLDER = Pattern.compile("(_?)(?:\\{(\\w*)}|%\\((\\w*)\\)s)");
  private static final Pattern COLUMN = Pattern.compile("(referred_)?column_(\\d{1,3})(_?N)?_name");

  /** The first thing in a template that stands for nothing, if there is one. */
  static Optional<String> mistake(String text, boolean referring) {
    Optional<String> unknown =
        PLACEHOLDER
            .matcher(text)
            .results()
            .filter(found -> !isKnown(name(found), referring))
            .map(found -> found.group().substring(found.group(1).length()))
            .findFirst();
    return unknown.or(
        () ->
            Optional.of(PLACEHOLDER.matcher(text).replaceAll(""))
                .filter(rest -> rest.matches(".*[{}%].*"))
                .map(rest -> rest.replaceAll("[^{}%]", "").substring(0, 1)));
  }

  /** The name of a constraint, which may be nothing. */
  String name(QualifiedName table, List<Identifier> columns, Optional<Named> constraint) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> {
              String value = value(name(found), table, columns, constraint);
              return Matcher.quoteReplacement(value.isEmpty() ? "" : found.group(1) + value);
            });
  }

  private static String value(
      String placeholder,
      QualifiedName table,
      List<Identifier> columns,
      Optional<Named> constraint) {
    Optional<ForeignKey> key =
        constraint.filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast);
    if (placeholder.equals("table_name")) {
      return table.name().text();
    }
    if (placeholder.equals("referred_table_name")) {
      return key.map(found -> found.referencedTable().name().text()).orElse("");
    }
    Matcher column = COLUMN.matcher(placeholder);
    if (!column.matches()) {
      throw new IllegalStateException("{" + placeholder + "}");
    }
    List<Identifier> named =
        column.group(1) == null
            ? columns
            : key.map(ForeignKey::referencedColumns).orElse(List.of());
    long count = column.group(3) == null ? 1 : named.size();
    return named.stream()
        .skip(Integer.parseInt(column.group(2)))
        .limit(count)
        .map(Identifier::text)
        .collect(Collectors.joining("_N".equals(column.group(3)) ? "_" : ""));
  }

  private static boolean isKnown(String placeholder, boolean referring) {
    Matcher column = COLUMN.matcher(placeholder);
    return placeholder.equals("table_name")
        || referring && placeholder.equals("referred_table_name")
        || column.matches() && (referring || column.group(1) == null);
  }

  private static String name(MatchResult found) {
    return found.group(2) == null ? found.group(3) : found.group(2);
  }
}
