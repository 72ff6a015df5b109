package dev.athanor.dialect.standard;

import dev.athanor.schema.NativeType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a native type that is the whole of a column definition, such as {@code varchar(7)
 * default 'x' not null}.
 *
 * @param type the type alone
 * @param clauses what follows it, empty for nothing
 */
public record NativeDefinition(String type, String clauses) {

  private static final Pattern CLAUSES =
      Pattern.compile(
          "\\s+(?:default|not\\s+null|null|check|unique|primary\\s+key|references|generated|"
              + "constraint|collate|comment|auto_increment|on\\s+update)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NOT_NULL =
      Pattern.compile("\\bnot\\s+null\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEFAULT =
      Pattern.compile(
          "\\bdefault\\s+('[^']*+(?:''[^']*+)*+'|[^\\s(]+(?:\\([^)]*\\))?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COLLATION =
      Pattern.compile(
          "\\bcollate\\s+(?:\\w+\\.)?(\"(?:[^\"]|\"\")+\"|\\w+)", Pattern.CASE_INSENSITIVE);

  /** Splits what the author of the migration wrote. */
  public static NativeDefinition of(NativeType type) {
    Matcher clauses = CLAUSES.matcher(type.sql());
    return clauses.find()
        ? new NativeDefinition(
            type.sql().substring(0, clauses.start()).strip(), clauses.group().strip())
        : new NativeDefinition(type.sql().strip(), "");
  }

  /** Whether it forbids null. */
  public boolean isNotNull() {
    return NOT_NULL.matcher(clauses).find();
  }

  /** The default that it gives, as SQL. */
  public Optional<String> defaultValue() {
    Matcher found = DEFAULT.matcher(clauses);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** The collation that SQL behind a type gives, as the catalogue has its name. */
  static Optional<String> collation(String clauses) {
    Matcher found = COLLATION.matcher(clauses);
    if (!found.find()) {
      return Optional.empty();
    }
    String name = found.group(1);
    return Optional.of(
        name.startsWith("\"")
            ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
            : name.toLowerCase(Locale.ROOT));
  }
}
