package dev.athanor.operation;

import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import java.util.List;
import java.util.Objects;

/**
 * Gives a label of a named enumeration another name, in the rows and defaults that have it, too.
 *
 * @param type the enumeration
 * @param from the label so far
 * @param to the label from now on
 */
public record RenameLabel(QualifiedName type, String from, String to) implements SchemaOperation {

  public RenameLabel {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  @Override
  public void applyTo(SchemaEditor schema) {
    NamedEnum before = schema.requireEnum(type);
    SchemaPath path = new SchemaPath.OfType(type);
    SchemaEditor.require(before.labels().contains(from), path, "has no label '" + from + "'");
    SchemaEditor.require(!before.labels().contains(to), path, "has a label '" + to + "' already");
    schema.removeType(type);
    schema.addType(before.withLabels(labels(before)));
    TypedColumns.replace(
        schema,
        type,
        column ->
            column.defaultValue().filter(new DefaultValue.Text(from)::equals).isPresent()
                ? column.withDefault(new DefaultValue.Text(to))
                : column);
  }

  private List<String> labels(NamedEnum before) {
    return before.labels().stream().map(label -> label.equals(from) ? to : label).toList();
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RenameLabel(type, to, from);
  }

  @Override
  public String describe() {
    return "rename label '" + from + "' of type " + type + " to '" + to + "'";
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameLabel(this);
  }
}
