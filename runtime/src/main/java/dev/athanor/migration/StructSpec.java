package dev.athanor.migration;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.StructAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Describes a named structure. */
public final class StructSpec {

  private final List<StructAttribute> attributes = new ArrayList<>();

  private StructSpec() {}

  /** The structure that is described. */
  static NamedStruct struct(QualifiedName name, Consumer<StructSpec> description) {
    StructSpec spec = new StructSpec();
    description.accept(spec);
    if (spec.attributes.isEmpty()) {
      throw Unfinished.problem("the type " + name + " has no attribute", "Say attribute(...).");
    }
    return new NamedStruct(name, spec.attributes);
  }

  /** Has an attribute, behind those that were said before. */
  public StructSpec attribute(String name, ColumnType type) {
    attributes.add(new StructAttribute(Identifier.of(name), type));
    return this;
  }
}
