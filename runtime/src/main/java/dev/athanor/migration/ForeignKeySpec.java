package dev.athanor.migration;

import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** Describes a foreign key. */
public final class ForeignKeySpec {

  private final Identifier name;
  private final List<Identifier> columns;
  private QualifiedName table;
  private List<Identifier> referenced = List.of();
  private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
  private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
  private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
  private Optional<String> definition = Optional.empty();

  ForeignKeySpec(Identifier name, List<Identifier> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** The table and the columns referred to, in the order of the referring ones. */
  public ForeignKeySpec references(String referencedTable, String... referencedColumns) {
    table = QualifiedName.of(referencedTable);
    referenced = Names.of(referencedColumns);
    return this;
  }

  /** What happens to a referring row when the other is deleted. */
  public ForeignKeySpec onDelete(ReferentialAction action) {
    onDelete = action;
    return this;
  }

  /** What happens to a referring row when the other's key changes. */
  public ForeignKeySpec onUpdate(ReferentialAction action) {
    onUpdate = action;
    return this;
  }

  /** When the database checks it. */
  public ForeignKeySpec deferrability(Deferrability when) {
    deferrability = when;
    return this;
  }

  /** The whole of it in the words of one database. */
  public ForeignKeySpec definition(String sql) {
    definition = Optional.of(sql);
    return this;
  }

  ForeignKey build(String where) {
    if (table == null) {
      throw Unfinished.problem(
          "the foreign key " + name + " refers to nothing (" + where + ")",
          "Say references(table, columns).");
    }
    return new ForeignKey(
        name, columns, table, referenced, onDelete, onUpdate, deferrability, definition);
  }
}
