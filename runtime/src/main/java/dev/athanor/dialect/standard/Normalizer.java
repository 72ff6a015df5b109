package dev.athanor.dialect.standard;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.StructAttribute;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import dev.athanor.schema.TypeReference;
import dev.athanor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/**
 * Brings a schema, be it declared or read from a database, into the form in which two of them can
 * be compared.
 *
 * <p>Databases rewrite expressions beyond recognition: they fold constants, sort conditions, add
 * casts. So of a check, a computation, a default that is an expression and an indexed expression
 * only its presence and name are compared, not its text. Nor is what a catalogue does not tell, or
 * tells under a name of its own choice: options and the names of primary keys.
 */
public final class Normalizer {

  /** What stands for any expression. */
  static final String EXPRESSION = "(expression)";

  private final Namespaces namespaces;
  private final ColumnNormalizer columns;
  private final IndexNormalizer indexes;
  private final boolean deferrable;

  /**
   * Normalises for one database.
   *
   * @param indexes what an index amounts to there
   * @param deferrable whether the database defers foreign keys
   */
  public Normalizer(
      Namespaces namespaces,
      ColumnNormalizer columns,
      IndexNormalizer indexes,
      boolean deferrable) {
    this.namespaces = namespaces;
    this.indexes = indexes;
    this.columns = columns;
    this.deferrable = deferrable;
  }

  /** The schema in comparable form. */
  public Schema normalize(Schema schema) {
    return Schema.of(
            schema.namespaces().stream()
                .map(namespaces.names()::fold)
                .filter(namespaces::isManaged)
                .distinct()
                .map(name -> new Identifier(name, true))
                .toList(),
            schema.tables().values().stream().map(this::table).toList(),
            schema.sequences().values().stream().map(this::sequence).toList())
        .withTypes(schema.types().values().stream().map(this::type).toList());
  }

  static GeneratedValue anyExpression(boolean stored) {
    return new GeneratedValue(EXPRESSION, stored);
  }

  private Table table(Table table) {
    List<Identifier> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    return new TableBuilder(namespaces.normalize(table.name()))
        .columns(
            table.columns().values().stream()
                .map(
                    column ->
                        named(columns.normalize(column, key.contains(column.name())))
                            .withName(exact(column.name())))
                .toList())
        .primaryKey(table.primaryKey().map(it -> new PrimaryKey(Optional.empty(), exact(key))))
        .foreignKeys(table.foreignKeys().values().stream().map(this::foreignKey).toList())
        .uniqueConstraints(
            table.uniqueConstraints().values().stream()
                .map(it -> new UniqueConstraint(exact(it.name()), exact(it.columns())))
                .toList())
        .checkConstraints(
            table.checkConstraints().values().stream()
                .map(it -> new CheckConstraint(exact(it.name()), EXPRESSION))
                .toList())
        .exclusionConstraints(
            table.exclusionConstraints().values().stream().map(indexes::normalize).toList())
        .indexes(table.indexes().values().stream().map(indexes::normalize).toList())
        .unlogged(table.unlogged())
        .partitioning(PartitioningNormalizer.of(table, namespaces.names()))
        .comment(table.comment().filter(text -> !text.isEmpty()))
        .build();
  }

  private NamedType type(NamedType type) {
    NamedType named = type.withName(namespaces.normalize(type.name()));
    return named instanceof NamedStruct struct
        ? struct.withAttributes(struct.attributes().stream().map(this::attribute).toList())
        : named;
  }

  private StructAttribute attribute(StructAttribute attribute) {
    Column column = Column.of(exact(attribute.name()), attribute.type());
    return new StructAttribute(column.name(), named(columns.normalize(column, false)).type());
  }

  private Column named(Column column) {
    return column.type() instanceof TypeReference named
        ? column.withType(named.withType(namespaces.normalize(named.type())))
        : column;
  }

  private ForeignKey foreignKey(ForeignKey key) {
    return new ForeignKey(
        exact(key.name()),
        exact(key.columns()),
        namespaces.normalize(key.referencedTable()),
        exact(key.referencedColumns()),
        action(key.onDelete()),
        action(key.onUpdate()),
        deferrable ? key.deferrability() : Deferrability.NOT_DEFERRABLE,
        Optional.empty());
  }

  /** What is checked at once has no difference between the two; H2 before 2.4 tells none. */
  private ReferentialAction action(ReferentialAction action) {
    return !deferrable && action == ReferentialAction.RESTRICT
        ? ReferentialAction.NO_ACTION
        : action;
  }

  private Sequence sequence(Sequence sequence) {
    return new Sequence(
        namespaces.normalize(sequence.name()),
        sequence.start(),
        sequence.increment(),
        Optional.empty());
  }

  private List<Identifier> exact(List<Identifier> columns) {
    return columns.stream().map(this::exact).toList();
  }

  private Identifier exact(Identifier name) {
    return new Identifier(namespaces.names().fold(name), true);
  }
}
