package dev.athanor.operation;

import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Adds, removes or sorts the labels of a named enumeration. Equal labels stand for the same values;
 * a row that has a label which goes stops the migration.
 *
 * @param from the enumeration so far
 * @param to the enumeration from now on, under the same name
 */
public record AlterEnum(NamedEnum from, NamedEnum to) implements SchemaOperation {

  public AlterEnum {
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
    schema.requireEnum(name());
    schema.replaceType(to);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AlterEnum(to, (NamedEnum) before.type(name()).orElseThrow());
  }

  @Override
  public String describe() {
    return "alter type " + name();
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterEnum(this);
  }
}
