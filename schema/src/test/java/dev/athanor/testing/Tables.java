package dev.athanor.testing;

import dev.athanor.schema.Column;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What generators ask of a table. */
final class Tables {

  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");
  private static final List<String> RESERVED = List.of("user", "order", "select", "group", "value");

  private Tables() {}

  /** The columns that expressions can count with. */
  static List<Column> operands(Table table) {
    return table.columns().values().stream()
        .filter(column -> TypeGenerator.isInteger(column.type()))
        .filter(column -> column.generated().isEmpty())
        .filter(column -> !column.name().quoted() && isPlain(column.name().text()))
        .toList();
  }

  /** Whether an expression of the table speaks of the column. */
  static boolean isMentioned(Table table, Identifier column) {
    Pattern word = Pattern.compile("(?<!\\w)" + Pattern.quote(column.text()) + "(?!\\w)");
    return expressions(table).anyMatch(expression -> word.matcher(expression).find());
  }

  /** What a foreign key may refer to. */
  static List<List<Identifier>> keys(Table table) {
    return Stream.concat(
            table.primaryKey().map(key -> key.columns()).stream(),
            table.uniqueConstraints().values().stream().map(unique -> unique.columns()))
        .toList();
  }

  static boolean isReferring(Table table, Identifier column) {
    return table.foreignKeys().values().stream().anyMatch(key -> key.columns().contains(column));
  }

  static boolean isInPrimaryKey(Table table, Identifier column) {
    return table.primaryKey().stream().anyMatch(key -> key.columns().contains(column));
  }

  static boolean hasIdentity(Table table) {
    return table.columns().values().stream().anyMatch(column -> column.identity().isPresent());
  }

  static boolean isIndexed(Table table, Identifier column) {
    return table.indexes().values().stream()
        .flatMap(index -> index.parts().stream())
        .anyMatch(part -> part instanceof IndexPart.OfColumn of && of.name().equals(column));
  }

  /** The foreign keys that refer to these columns, as a key or each for itself. */
  static List<ForeignKey> referringTo(Table table, Table referenced, List<Identifier> columns) {
    return table.foreignKeys().values().stream()
        .filter(key -> key.referencedTable().equals(referenced.name()))
        .filter(key -> key.referencedColumns().stream().anyMatch(columns::contains))
        .collect(Collectors.toList());
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !RESERVED.contains(text) && !text.equals("table");
  }

  private static Stream<String> expressions(Table table) {
    return Stream.of(
            table.checkConstraints().values().stream().map(check -> check.expression()),
            table.columns().values().stream()
                .flatMap(column -> column.generated().stream())
                .map(generated -> generated.expression()),
            table.indexes().values().stream()
                .flatMap(index -> index.parts().stream())
                .filter(IndexPart.OfExpression.class::isInstance)
                .map(part -> ((IndexPart.OfExpression) part).sql()))
        .flatMap(expressions -> expressions);
  }
}
