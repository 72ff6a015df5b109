package dev.athanor.migration;

import dev.athanor.operation.AlterEnum;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import java.util.List;

/** Describes how a named enumeration changes. */
public final class EnumSpec {

  private final QualifiedName name;
  private List<String> from = List.of();
  private List<String> to = List.of();

  EnumSpec(QualifiedName name) {
    this.name = name;
  }

  /** All labels that it has so far, in their order. */
  public EnumSpec from(String... labels) {
    from = List.of(labels);
    return this;
  }

  /** All labels that it shall have, in their order. */
  public EnumSpec to(String... labels) {
    to = List.of(labels);
    return this;
  }

  AlterEnum build() {
    if (from.isEmpty() || to.isEmpty()) {
      throw Unfinished.problem(
          "the labels of the type " + name + " are not said", "Say from(...) and to(...).");
    }
    return new AlterEnum(new NamedEnum(name, from), new NamedEnum(name, to));
  }
}
