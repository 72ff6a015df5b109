package dev.athanor.testing;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.Table;
import dev.athanor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys, constraints and indexes of one table. */
final class PartGenerator {

  private final Dice dice;
  private final Style style;
  private final NameGenerator names;
  private final TypeGenerator types;

  PartGenerator(Dice dice, Style style, NameGenerator names, TypeGenerator types) {
    this.dice = dice;
    this.style = style;
    this.names = names;
    this.types = types;
  }

  /** A key out of the columns that are NOT NULL. */
  Optional<PrimaryKey> primaryKey(Schema schema, Table table) {
    List<Identifier> columns =
        dice.some(
            keyColumns(table).stream()
                .filter(column -> !column.nullable())
                .map(Column::name)
                .toList(),
            3);
    Optional<Identifier> name =
        dice.chance(50) ? Optional.empty() : Optional.of(names.part(schema, "pk_"));
    return columns.isEmpty() || isKey(table, columns)
        ? Optional.empty()
        : Optional.of(new PrimaryKey(name, columns));
  }

  Optional<UniqueConstraint> unique(Schema schema, Table table) {
    List<Identifier> columns = dice.some(keyColumns(table).stream().map(Column::name).toList(), 2);
    return columns.isEmpty() || isKey(table, columns)
        ? Optional.empty()
        : Optional.of(new UniqueConstraint(names.part(schema, "uk_"), columns, options()));
  }

  Optional<CheckConstraint> check(Schema schema, Table table) {
    Optional<String> condition =
        style == Style.ANYTHING && dice.chance(40)
            ? Optional.of("note <> 'it''s'")
            : dice.pickAny(Tables.operands(table))
                .map(column -> column.name() + dice.pick(List.of(" > 0", " <> -1", " < 30000")));
    return condition.map(sql -> new CheckConstraint(names.part(schema, "ck_"), sql));
  }

  Optional<Partitioning> partitioning(Table table) {
    List<Identifier> columns = dice.some(keyColumns(table).stream().map(Column::name).toList(), 2);
    PartitionStrategy strategy = dice.pick(List.of(PartitionStrategy.values()));
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Partitioning(
                strategy, columns, strategy != PartitionStrategy.HASH && dice.chance(50)));
  }

  /** Only some databases have them. */
  Optional<ExclusionConstraint> exclusion(Schema schema, Table table) {
    List<ExclusionElement> elements =
        dice.some(keyColumns(table), 2).stream()
            .map(
                column ->
                    new ExclusionElement(
                        unsorted(column).withOperatorClass(operatorClass()),
                        dice.pick(List.of("=", "&&"))))
            .toList();
    return style != Style.ANYTHING || elements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExclusionConstraint(
                names.part(schema, "ex_"),
                dice.pick(List.of("gist", "btree")),
                elements,
                dice.chance(30) ? Optional.of("note is null") : Optional.empty(),
                dice.pick(List.of(Deferrability.values()))));
  }

  Optional<Index> index(Schema schema, Table table) {
    List<IndexPart> parts = dice.some(keyColumns(table), 3).stream().map(this::part).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            detailed(
                table, new Index(names.part(schema, "ix_"), parts, dice.chance(20), options())));
  }

  private Optional<String> options() {
    return style == Style.ANYTHING && dice.chance(10)
        ? Optional.of("tablespace fast")
        : Optional.empty();
  }

  /** With what only some databases can say. */
  private Index detailed(Table table, Index index) {
    if (style != Style.ANYTHING || !dice.chance(20)) {
      return index;
    }
    return new Index(
        index.name(),
        index.parts(),
        index.unique(),
        dice.chance(50) ? Optional.of("hash") : Optional.empty(),
        dice.some(List.copyOf(table.columns().keySet()), 2),
        dice.chance(50) ? Optional.of("note is null") : Optional.empty(),
        index.options());
  }

  private IndexPart unsorted(Column column) {
    return dice.chance(30)
        ? new IndexPart.OfExpression("lower(" + column.name() + ")", SortOrder.ASCENDING)
        : IndexPart.OfColumn.ascending(column.name());
  }

  private IndexPart part(Column column) {
    SortOrder order = dice.chance(30) ? SortOrder.DESCENDING : SortOrder.ASCENDING;
    NullsOrder nulls =
        dice.chance(20)
            ? dice.pick(List.of(NullsOrder.FIRST, NullsOrder.LAST))
            : NullsOrder.UNSPECIFIED;
    return style == Style.ANYTHING && dice.chance(15)
        ? new IndexPart.OfExpression("lower(" + column.name() + ")", order, nulls, operatorClass())
        : new IndexPart.OfColumn(column.name(), order, nulls, operatorClass());
  }

  private Optional<String> operatorClass() {
    return style == Style.ANYTHING && dice.chance(20)
        ? Optional.of(dice.pick(List.of("own_ops", "other_ops(size=3)")))
        : Optional.empty();
  }

  private List<Column> keyColumns(Table table) {
    return table.columns().values().stream()
        .filter(column -> types.isKey(column.type()) && column.generated().isEmpty())
        .toList();
  }

  private static boolean isKey(Table table, List<Identifier> columns) {
    return Tables.keys(table).stream().anyMatch(key -> Set.copyOf(key).equals(Set.copyOf(columns)));
  }
}
