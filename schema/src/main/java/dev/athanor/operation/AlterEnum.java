package dev.athanor.operation;

import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds, removes or sorts the labels of a named enumeration. Equal labels stand for the same values;
 * a row that has a label which goes stops the migration.
 *
 * <p>What counts is the difference between the two ends: labels that a revision of another branch
 * has added stay, and those that it has removed stay away.
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
    NamedEnum before = schema.requireEnum(name());
    List<String> labels = applyTo(before.labels());
    SchemaEditor.require(
        !labels.isEmpty(), new SchemaPath.OfType(name()), "would have no label any more");
    schema.replaceType(before.withLabels(labels));
  }

  private List<String> applyTo(List<String> actual) {
    return to.extendsLabelsOf(from) ? extended(actual) : replaced(actual);
  }

  /** Each new label stands behind that which is before it at the end of the change. */
  private List<String> extended(List<String> actual) {
    List<String> labels = new ArrayList<>(actual);
    int place = 0;
    for (String label : to.labels()) {
      if (!labels.contains(label) && !from.labels().contains(label)) {
        labels.add(place, label);
      }
      place = labels.contains(label) ? labels.indexOf(label) + 1 : place;
    }
    return labels;
  }

  /** Labels that neither end knows stand behind the others. */
  private List<String> replaced(List<String> actual) {
    List<String> labels = new ArrayList<>(to.labels());
    labels.removeIf(label -> from.labels().contains(label) && !actual.contains(label));
    for (String label : actual) {
      if (!from.labels().contains(label) && !to.labels().contains(label)) {
        labels.add(label);
      }
    }
    return labels;
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    NamedEnum type = (NamedEnum) before.type(name()).orElseThrow();
    return new AlterEnum(type.withLabels(applyTo(type.labels())), type);
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
