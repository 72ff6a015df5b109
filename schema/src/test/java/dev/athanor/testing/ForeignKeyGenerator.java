package dev.athanor.testing;

import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** References of a table to the keys of another, or to its own. */
final class ForeignKeyGenerator {

  /** A table with columns and a foreign key that it did not have before. */
  record Reference(List<Column> addedColumns, ForeignKey key) {}

  private final Dice dice;
  private final Style style;
  private final NameGenerator names;
  private final ColumnGenerator columns;

  ForeignKeyGenerator(Dice dice, Style style, NameGenerator names, ColumnGenerator columns) {
    this.dice = dice;
    this.style = style;
    this.names = names;
    this.columns = columns;
  }

  /** A reference of {@code table} to any table of {@code schema}, circles allowed. */
  Optional<Reference> any(Schema schema, Table table) {
    return dice.pickAny(schema.tables().values())
        .flatMap(
            referenced ->
                dice.pickAny(Tables.keys(referenced))
                    .map(key -> reference(schema, table, referenced, key)));
  }

  private Reference reference(
      Schema schema, Table table, Table referenced, List<Identifier> referencedColumns) {
    List<Column> added = new ArrayList<>();
    List<Identifier> referring = new ArrayList<>();
    Table growing = table;
    for (Identifier name : referencedColumns) {
      ColumnType type = referenced.columns().get(name).type();
      Optional<Column> own =
          dice.chance(style == Style.ANYTHING ? 50 : 0)
              ? own(table, type, referring)
              : Optional.empty();
      if (own.isEmpty()) {
        Column column = columns.reference(growing, type);
        added.add(column);
        growing = growing.toBuilder().column(column).build();
        own = Optional.of(column);
      }
      referring.add(own.get().name());
    }
    Identifier name = names.part(schema, "fk_");
    ForeignKey key = ForeignKey.of(name, referring, referenced.name(), referencedColumns);
    return new Reference(List.copyOf(added), decorated(key, growing));
  }

  private Optional<Column> own(Table table, ColumnType type, List<Identifier> used) {
    return dice.pickAny(
        table.columns().values().stream()
            .filter(column -> column.type().equals(type) && column.generated().isEmpty())
            .filter(column -> !used.contains(column.name()))
            .toList());
  }

  private ForeignKey decorated(ForeignKey key, Table table) {
    boolean nullable =
        key.columns().stream().allMatch(column -> table.columns().get(column).nullable());
    List<ReferentialAction> actions =
        style == Style.ANYTHING
            ? List.of(ReferentialAction.values())
            : nullable
                ? List.of(
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.CASCADE,
                    ReferentialAction.SET_NULL)
                : List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE);
    boolean anything = style == Style.ANYTHING;
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        dice.pick(actions),
        anything ? dice.pick(actions) : ReferentialAction.NO_ACTION,
        anything ? dice.pick(List.of(Deferrability.values())) : Deferrability.NOT_DEFERRABLE,
        anything && dice.chance(5) ? Optional.of("foreign key in my own words") : Optional.empty());
  }
}
