package dev.athanor.migration;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Describes a table that is to be created. */
public final class TableSpec {

  private final QualifiedName name;
  private final TableBuilder table;
  private final List<ColumnSpec> columns = new ArrayList<>();
  private final List<ForeignKeySpec> foreignKeys = new ArrayList<>();
  private final List<UniqueSpec> uniques = new ArrayList<>();
  private final List<ExclusionSpec> exclusions = new ArrayList<>();
  private final List<IndexSpec> indexes = new ArrayList<>();
  private PartitioningSpec partitioning = new PartitioningSpec();
  private Optional<PrimaryKeySpec> primaryKey = Optional.empty();

  private TableSpec(QualifiedName name) {
    this.name = name;
    this.table = new TableBuilder(name);
  }

  /** The table that is described. */
  static Table table(QualifiedName name, Consumer<TableSpec> definition) {
    TableSpec spec = new TableSpec(name);
    definition.accept(spec);
    return spec.build();
  }

  /** A column, nullable unless told otherwise. */
  public ColumnSpec column(String column, ColumnType type) {
    ColumnSpec spec = new ColumnSpec(Identifier.of(column)).type(type);
    columns.add(spec);
    return spec;
  }

  /** The columns that identify a row. */
  public PrimaryKeySpec primaryKey(String... key) {
    PrimaryKeySpec spec = new PrimaryKeySpec(Names.of(key));
    primaryKey = Optional.of(spec);
    return spec;
  }

  /** A foreign key; say to what with {@link ForeignKeySpec#references}. */
  public ForeignKeySpec foreignKey(String constraint, String... key) {
    ForeignKeySpec spec = new ForeignKeySpec(Identifier.of(constraint), Names.of(key));
    foreignKeys.add(spec);
    return spec;
  }

  /** Columns that no two rows may agree in. */
  public UniqueSpec unique(String constraint, String... key) {
    UniqueSpec spec = new UniqueSpec(Identifier.of(constraint), Names.of(key));
    uniques.add(spec);
    return spec;
  }

  /** A condition in SQL that every row keeps. */
  public void check(String constraint, String condition) {
    table.constraint(new CheckConstraint(Identifier.of(constraint), condition));
  }

  /** What no two rows may have in common; say with {@link ExclusionSpec} what is compared. */
  public ExclusionSpec exclusion(String constraint) {
    ExclusionSpec spec = new ExclusionSpec(Identifier.of(constraint));
    exclusions.add(spec);
    return spec;
  }

  /** An index of columns, ascending; {@link IndexSpec} takes what is not so plain. */
  public IndexSpec index(String index, String... key) {
    IndexSpec spec = new IndexSpec(Identifier.of(index), key);
    indexes.add(spec);
    return spec;
  }

  /** Its rows are lost when the database crashes, and faster to write. */
  public void unlogged() {
    table.unlogged(true);
  }

  /** Its rows are spread over partitions; say with {@link PartitioningSpec} how. */
  public PartitioningSpec partitioned() {
    partitioning = new PartitioningSpec();
    return partitioning;
  }

  /** The comment kept in the database. */
  public void comment(String text) {
    table.comment(Optional.of(text));
  }

  /** SQL that follows the definition, in the words of one database. */
  public void options(String sql) {
    table.options(Optional.of(sql));
  }

  private Table build() {
    columns.forEach(column -> table.column(column.build()));
    foreignKeys.forEach(key -> table.constraint(key.build("create table " + name)));
    uniques.forEach(unique -> table.constraint(unique.build()));
    exclusions.forEach(exclusion -> table.constraint(exclusion.build()));
    indexes.forEach(index -> table.index(index.build()));
    table.partitioning(partitioning.build());
    return table.primaryKey(primaryKey.map(PrimaryKeySpec::build)).build();
  }
}
