package dev.athanor.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A named enumeration: its values are some labels, in an order that the database compares them by
 * where it can.
 *
 * @param name its name
 * @param labels the labels in their order, at least one, none twice
 */
public record NamedEnum(QualifiedName name, List<String> labels) implements NamedType {

  public NamedEnum {
    Objects.requireNonNull(name, "name");
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("the enumeration " + name + " needs at least one label");
    }
    if (new HashSet<>(labels).size() < labels.size()) {
      throw new IllegalArgumentException("the enumeration " + name + " has a label twice");
    }
  }

  @Override
  public NamedEnum withName(QualifiedName other) {
    return new NamedEnum(other, labels);
  }

  @Override
  public Set<QualifiedName> parts() {
    return Set.of();
  }

  @Override
  public NamedEnum withRenamed(Map<QualifiedName, QualifiedName> names) {
    return this;
  }

  /** The same enumeration with other labels. */
  public NamedEnum withLabels(List<String> others) {
    return new NamedEnum(name, others);
  }

  /** Whether this one has all labels of {@code other}, in the same order. */
  public boolean extendsLabelsOf(NamedEnum other) {
    return labels.stream().filter(other.labels::contains).toList().equals(other.labels);
  }
}
