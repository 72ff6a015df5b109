package dev.athanor.processor.mapping;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An entity as it is mapped.
 *
 * @param type its class
 * @param parent the entity above it
 * @param strategy where the entities of its hierarchy have their rows
 * @param table the table with its rows, which may be that of the entity above it
 * @param exists whether there is such a table: an abstract class may have none
 * @param secondaryTables further tables with a row for each of its rows
 * @param key the columns of its identifier in its table
 * @param attributes its own attributes, but for the identifier, and those within them
 */
public record MappedEntity(
    TypeElement type,
    Optional<MappedEntity> parent,
    InheritanceStrategy strategy,
    MappedTable table,
    boolean exists,
    List<MappedTable> secondaryTables,
    List<MappedColumn> key,
    List<MappedAttribute> attributes) {

  public MappedEntity {
    secondaryTables = List.copyOf(secondaryTables);
    key = List.copyOf(key);
    attributes = List.copyOf(attributes);
  }

  /** The qualified name of its class. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** The entity at the top of its hierarchy. */
  public MappedEntity root() {
    return parent.map(MappedEntity::root).orElse(this);
  }

  /** Whether its rows stand in the table of the entity above it. */
  public boolean sharesTable() {
    return parent.isPresent() && strategy == InheritanceStrategy.SINGLE_TABLE;
  }
}
