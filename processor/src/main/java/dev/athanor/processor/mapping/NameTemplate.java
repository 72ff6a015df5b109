package dev.athanor.processor.mapping;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How constraints of one kind are called: {@code fk_{table_name}_{column_0_name}}. The placeholders
 * are those of Alembic and SQLAlchemy, which may be written as there, too: {@code %(table_name)s}.
 * What a constraint does not have leaves nothing, nor the underscore before it.
 */
final class NameTemplate {

  private static final Pattern PLACEHOLDER = Pattern.compile("(_?)(?:\\{(\\w*)}|%\\((\\w*)\\)s)");
  private static final Pattern COLUMN = Pattern.compile("(referred_)?column_(\\d{1,3})(_?N)?_name");

  private final List<Part> parts;
  private final String end;

  private NameTemplate(List<Part> parts, String end) {
    this.parts = List.copyOf(parts);
    this.end = end;
  }

  /** A template whose placeholders are known. */
  static NameTemplate parse(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher found = PLACEHOLDER.matcher(text);
    int end = 0;
    while (found.find()) {
      String before = text.substring(end, found.start());
      parts.add(new Part(before, found.group(1), value(name(found))));
      end = found.end();
    }
    return new NameTemplate(parts, text.substring(end));
  }

  /**
   * A placeholder.
   *
   * @param before the text before it
   * @param underscore what goes with it where it leaves nothing
   * @param value what stands for it
   */
  private record Part(String before, String underscore, Value value) {}

  private interface Value {
    String of(QualifiedName table, List<Identifier> columns, Optional<Named> constraint);
  }

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
    StringBuilder name = new StringBuilder();
    for (Part part : parts) {
      name.append(part.before());
      String value = part.value().of(table, columns, constraint);
      if (!value.isEmpty()) {
        name.append(part.underscore()).append(value);
      }
    }
    return name.append(end).toString();
  }

  private static Value value(String placeholder) {
    if (placeholder.equals("table_name")) {
      return (table, columns, constraint) -> table.name().text();
    }
    if (placeholder.equals("referred_table_name")) {
      return (table, columns, constraint) ->
          key(constraint).map(key -> key.referencedTable().name().text()).orElse("");
    }
    Matcher column = COLUMN.matcher(placeholder);
    if (!column.matches()) {
      throw new IllegalStateException("{" + placeholder + "}");
    }
    boolean referred = column.group(1) != null;
    int first = Integer.parseInt(column.group(2));
    int count = column.group(3) == null ? 1 : Integer.MAX_VALUE;
    String separator = "_N".equals(column.group(3)) ? "_" : "";
    return (table, columns, constraint) ->
        joined(
            referred
                ? key(constraint).map(ForeignKey::referencedColumns).orElse(List.of())
                : columns,
            first,
            count,
            separator);
  }

  private static Optional<ForeignKey> key(Optional<Named> constraint) {
    return constraint.filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast);
  }

  private static String joined(List<Identifier> names, int first, int count, String separator) {
    StringBuilder joined = new StringBuilder();
    for (int i = first; i < names.size() && i - first < count; i++) {
      joined.append(i == first ? "" : separator).append(names.get(i).text());
    }
    return joined.toString();
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
