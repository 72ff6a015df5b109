package dev.athanor.schema;

import java.util.Objects;

/**
 * A {@link NamedType}, as the columns that have it say it.
 *
 * @param type its name
 * @param array whether a column has any number of such values
 */
public record TypeReference(QualifiedName type, boolean array) implements ColumnType {

  public TypeReference {
    Objects.requireNonNull(type, "type");
  }

  /** A reference for one value. */
  public TypeReference(QualifiedName type) {
    this(type, false);
  }

  /** The same to another type. */
  public TypeReference withType(QualifiedName other) {
    return new TypeReference(other, array);
  }

  @Override
  public String toString() {
    return array ? type + " array" : type.toString();
  }
}
