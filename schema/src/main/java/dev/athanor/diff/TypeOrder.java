package dev.athanor.diff;

import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Named types in an order in which each comes after those that it is made of. */
final class TypeOrder {

  private final Schema schema;
  private final Set<QualifiedName> seen = new HashSet<>();
  private final Set<QualifiedName> ordered = new LinkedHashSet<>();

  private TypeOrder(Schema schema) {
    this.schema = schema;
  }

  static List<NamedType> partsFirst(Schema schema, Collection<QualifiedName> names) {
    TypeOrder order = new TypeOrder(schema);
    names.forEach(order::add);
    List<NamedType> types = new ArrayList<>();
    order.ordered.stream().filter(names::contains).map(schema.types()::get).forEach(types::add);
    return types;
  }

  private void add(QualifiedName name) {
    NamedType type = schema.types().get(name);
    if (type != null && seen.add(name)) {
      type.parts().stream().sorted().forEach(this::add);
      ordered.add(name);
    }
  }
}
