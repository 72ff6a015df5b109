package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import dev.athanor.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How constraints and indexes are called that nobody named, kind by kind, as Alembic's {@code
 * naming_convention} has it. Primary keys have no name unless the convention has one for them.
 */
public final class NamingConvention {

  /** The kinds: index, unique constraint, check, foreign key, primary key. */
  public static final List<String> KINDS = List.of("ix", "uq", "ck", "fk", "pk");

  private static final String PRIMARY_KEY = "pk";

  /** {@code fk_hero_team_id}: the kind, the table and the columns. */
  public static final NamingConvention DEFAULT = new NamingConvention(Map.of());

  private static final String PLACEHOLDERS =
      "{table_name}, {column_0_name}, {column_0_N_name}, {column_0N_name}";
  private static final String REFERRED =
      ", {referred_table_name}, {referred_column_0_name}, {referred_column_0_N_name}";

  private final Map<String, NameTemplate> templates = new HashMap<>();

  /** A convention of templates that have no mistake. */
  public NamingConvention(Map<String, String> templates) {
    KINDS.stream()
        .filter(kind -> !kind.equals(PRIMARY_KEY))
        .forEach(kind -> put(kind, usual(kind)));
    templates.forEach(this::put);
  }

  private void put(String kind, String template) {
    templates.put(kind, NameTemplate.parse(template));
  }

  private static String usual(String kind) {
    return kind + "_{table_name}_{column_0_N_name}";
  }

  /** What is wrong with a template, if something is. */
  public static Optional<String> mistake(String kind, String template) {
    boolean referring = kind.equals("fk");
    return NameTemplate.mistake(template, referring)
        .map(
            found ->
                "has "
                    + found
                    + ", which is none of the placeholders "
                    + PLACEHOLDERS
                    + (referring ? REFERRED : ""));
  }

  /** The name of a constraint, or of an index. */
  String name(String kind, QualifiedName table, List<Identifier> columns, Named constraint) {
    NameTemplate template =
        Optional.ofNullable(templates.get(kind)).orElseGet(() -> NameTemplate.parse(usual(kind)));
    String name = template.name(table, columns, Optional.of(constraint));
    return clean(name.isBlank() ? kind + "_" + table.name().text() : name);
  }

  /** The name of a primary key, where the convention has one. */
  Optional<String> primaryKey(QualifiedName table, List<Identifier> columns) {
    return Optional.ofNullable(templates.get(PRIMARY_KEY))
        .map(template -> template.name(table, columns, Optional.empty()))
        .filter(name -> !name.isBlank())
        .map(NamingConvention::clean);
  }

  private static String clean(String name) {
    StringBuilder clean = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      clean.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_');
      i += Character.charCount(c);
    }
    return clean.toString();
  }
}
