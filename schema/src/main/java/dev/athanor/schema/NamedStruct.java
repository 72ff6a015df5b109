package dev.athanor.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A named structure: its values are made of some attributes, whose order counts.
 *
 * @param name its name
 * @param attributes the attributes in their order, at least one, no two of one name
 */
public record NamedStruct(QualifiedName name, List<StructAttribute> attributes)
    implements NamedType {

  public NamedStruct {
    Objects.requireNonNull(name, "name");
    attributes = List.copyOf(attributes);
    if (attributes.isEmpty()) {
      throw new IllegalArgumentException("the structure " + name + " needs an attribute");
    }
    List<Identifier> names = attributes.stream().map(StructAttribute::name).toList();
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("the structure " + name + " has an attribute twice");
    }
  }

  @Override
  public NamedStruct withName(QualifiedName other) {
    return new NamedStruct(other, attributes);
  }

  /** The same structure with other attributes. */
  public NamedStruct withAttributes(List<StructAttribute> others) {
    return new NamedStruct(name, others);
  }

  @Override
  public Set<QualifiedName> parts() {
    return attributes.stream()
        .flatMap(
            attribute ->
                attribute.type() instanceof TypeReference named
                    ? Stream.of(named.type())
                    : Stream.empty())
        .collect(Collectors.toSet());
  }

  @Override
  public NamedStruct withRenamed(Map<QualifiedName, QualifiedName> names) {
    return withAttributes(
        attributes.stream()
            .map(
                attribute ->
                    attribute.type() instanceof TypeReference named
                            && names.containsKey(named.type())
                        ? new StructAttribute(
                            attribute.name(), named.withType(names.get(named.type())))
                        : attribute)
            .toList());
  }
}
