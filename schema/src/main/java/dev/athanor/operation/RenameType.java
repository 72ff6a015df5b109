package dev.athanor.operation;

import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import java.util.Map;

/**
 * Gives a named type another name; the columns that have it keep it.
 *
 * @param from its name so far
 * @param to its name from now on
 */
public record RenameType(QualifiedName from, QualifiedName to) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.addType(schema.removeType(from).withName(to));
    for (QualifiedName user : schema.madeOf(from)) {
      NamedType type = schema.type(user).orElseThrow();
      schema.replaceType(type.withRenamed(Map.of(from, to)));
    }
    TypedColumns.replace(schema, from, column -> TypedColumns.moved(column, to));
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RenameType(to, from);
  }

  @Override
  public String describe() {
    return "rename type " + from + " to " + to;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameType(this);
  }
}
