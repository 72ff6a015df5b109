package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.QualifiedName;
import java.util.List;

/**
 * A table as the entities tell it, with whatever may be wrong about it; the rules of validation
 * look at this, because a {@link dev.athanor.schema.Schema} cannot hold two parts of one name.
 *
 * @param name its name
 * @param origin the class behind it, or the class and attribute
 * @param place where it is named
 * @param entity whether rows of it are entities, which need an identifier
 * @param identified whether it has a primary key
 * @param columns all columns, also two of one name
 */
public record MappedTable(
    QualifiedName name,
    String origin,
    Place place,
    boolean entity,
    boolean identified,
    List<MappedColumn> columns) {

  public MappedTable {
    columns = List.copyOf(columns);
  }
}
