package dev.athanor.schema;

import java.util.Objects;

/**
 * A {@link NamedType}, as the columns that have it say it.
 *
 * @param type its name
 */
public record TypeReference(QualifiedName type) implements ColumnType {

  public TypeReference {
    Objects.requireNonNull(type, "type");
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
