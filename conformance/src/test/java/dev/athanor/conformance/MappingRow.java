package dev.athanor.conformance;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a table in docs/mapping.md.
 *
 * @param annotation the simple name
 * @param values the values of the annotation that it is about, each with a point before it; one
 *     empty text for an annotation without any
 * @param meaning what becomes of them
 */
record MappingRow(String annotation, List<String> values, String meaning) {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `@(\\w+)` \\|([^|]*)\\| ?([^|]+)\\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "(no meaning|nothing|refused|not yet|several of|only the class|a warning|a value of).*");

  /** All rows of a text. */
  static List<MappingRow> read(String text) {
    return ROW.matcher(text)
        .results()
        .map(row -> new MappingRow(row.group(1), names(row.group(2)), row.group(3)))
        .toList();
  }

  /**
   * What fixtures have to say so that each of the values is seen at work; none if it does nothing.
   */
  Stream<Shown> shown() {
    return NOT_SHOWN.matcher(meaning.strip()).matches()
        ? Stream.empty()
        : values.stream().map(value -> new Shown(annotation, value));
  }

  private static List<String> names(String cell) {
    return cell.isBlank()
        ? List.of("")
        : NAME.matcher(cell).results().map(it -> "." + it.group(1)).toList();
  }

  /** Whether a source uses a value of an annotation. */
  record Shown(String annotation, String value) implements Predicate<String> {

    @Override
    public boolean test(String source) {
      return Pattern.compile("@" + annotation + "\\b").matcher(source).find()
          && (value.length() <= 1
              || value.equals(".value")
              || Pattern.compile("\\b" + value.substring(1) + "\\s*=").matcher(source).find());
    }

    @Override
    public String toString() {
      return "@" + annotation + value;
    }
  }
}
