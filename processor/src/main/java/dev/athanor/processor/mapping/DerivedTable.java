package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import java.util.List;
import java.util.Map;

/**
 * A table that stands beside that of a class or attribute.
 *
 * @param name its name
 * @param origin the class or attribute behind it, and what tells it from their own table; empty
 *     where no class is behind it
 * @param place where it is asked for
 * @param columns its columns
 * @param primaryKey the columns of its key
 * @param uniques columns that no two rows may agree in
 * @param conditions what columns let in
 * @param references its foreign keys
 */
public record DerivedTable(
    QualifiedName name,
    String origin,
    Place place,
    List<MappedColumn> columns,
    List<Identifier> primaryKey,
    List<List<Identifier>> uniques,
    Map<Identifier, String> conditions,
    List<Reference> references) {

  /** What ends the origin of a table that holds the history of another one. */
  public static final String HISTORY = "#@Audited";

  /** What begins the path of a column that holds the history of another one. */
  public static final String AUDITED = "#audited.";

  public DerivedTable {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    uniques = uniques.stream().map(List::copyOf).toList();
    conditions = Map.copyOf(conditions);
    references = List.copyOf(references);
  }

  /**
   * A foreign key.
   *
   * @param columns the columns that refer
   * @param table the table that they refer to
   * @param referenced its columns
   * @param onDelete what happens when the row is deleted that is referred to
   */
  public record Reference(
      List<Identifier> columns,
      QualifiedName table,
      List<Identifier> referenced,
      ReferentialAction onDelete) {

    public Reference {
      columns = List.copyOf(columns);
      referenced = List.copyOf(referenced);
    }
  }
}
