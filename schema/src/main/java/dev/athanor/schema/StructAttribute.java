package dev.athanor.schema;

import java.util.Objects;

/**
 * An attribute of a {@link NamedStruct}.
 *
 * @param name its name
 * @param type its type
 */
public record StructAttribute(Identifier name, ColumnType type) {

  public StructAttribute {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
