package dev.athanor.operation;

import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.StructAttribute;

/**
 * Adds, removes or sorts the attributes of a named structure. Attributes of one name are the same;
 * a new one has no value in the rows that are there.
 *
 * @param from the structure so far
 * @param to the structure from now on, under the same name
 */
public record AlterStruct(NamedStruct from, NamedStruct to) implements SchemaOperation {

  public AlterStruct {
    if (!from.name().equals(to.name())) {
      throw new IllegalArgumentException(
          "a type is not renamed by altering it: " + from.name() + ", " + to.name());
    }
  }

  /** Its name. */
  public QualifiedName name() {
    return to.name();
  }

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.requireStruct(name());
    schema.replaceType(to);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AlterStruct(to, (NamedStruct) before.type(name()).orElseThrow());
  }

  @Override
  public String describe() {
    return "alter type " + name();
  }

  @Override
  public boolean isDestructive() {
    return !to.attributes().stream()
        .map(StructAttribute::name)
        .toList()
        .containsAll(from.attributes().stream().map(StructAttribute::name).toList());
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterStruct(this);
  }
}
