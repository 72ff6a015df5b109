package dev.athanor.processor.mapping;

import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.NativeType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a {@code columnDefinition}: a type of the database and, where it ends with one, a
 * default. The default is a part of its own, so that a change of it alone can be carried out by
 * every database; any other clause stays with the type as it is written.
 *
 * @param type the type, and the clauses that are not understood
 * @param defaultValue the default
 */
record ColumnDefinition(NativeType type, Optional<DefaultValue> defaultValue) {

  private static final Pattern WITH_DEFAULT =
      Pattern.compile(
          "([^']+?)\\s+default\\s+('[^']*+(?:''[^']*+)*+'|[-+]?[\\w.]+(?:\\([^()]*\\))?)",
          Pattern.CASE_INSENSITIVE);

  static ColumnDefinition parse(String written) {
    String text = written.strip();
    Matcher parts = WITH_DEFAULT.matcher(text);
    return parts.matches()
        ? new ColumnDefinition(
            new NativeType(parts.group(1)), Optional.of(DefaultText.parse(parts.group(2))))
        : new ColumnDefinition(new NativeType(text), Optional.empty());
  }

  /** The column as it is defined here. */
  Column apply(Column column) {
    Column typed = column.withType(type);
    return defaultValue.map(typed::withDefault).orElse(typed);
  }
}
