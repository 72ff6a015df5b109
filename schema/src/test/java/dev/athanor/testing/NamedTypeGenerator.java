package dev.athanor.testing;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.StructAttribute;
import dev.athanor.schema.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Named types, and columns' references to those that the schema has. */
public final class NamedTypeGenerator {

  /** The label that every enumeration has and keeps, so that rows can always have it. */
  public static final String STEADY = "it's steady";

  private static final List<String> LABELS =
      List.of("RED", "green", "dark blue", "5", "x-y", "ünïcode", "back\\slash", "");

  private final Dice dice;
  private final NameGenerator names;
  private List<NamedType> known = List.of();

  NamedTypeGenerator(Dice dice, NameGenerator names) {
    this.dice = dice;
    this.names = names;
  }

  /** From now on, columns may have the types of this schema. */
  void know(Schema schema) {
    known = List.copyOf(schema.types().values());
  }

  Optional<TypeReference> reference() {
    return dice.pickAny(known).map(type -> new TypeReference(type.name()));
  }

  Optional<String> label(TypeReference reference) {
    return known.stream()
        .filter(type -> type.name().equals(reference.type()))
        .filter(NamedEnum.class::isInstance)
        .findFirst()
        .map(type -> dice.pick(((NamedEnum) type).labels()));
  }

  NamedEnum enumeration(Schema schema) {
    QualifiedName name =
        names.type(schema, dice.chance(30) ? dice.pickAny(schema.namespaces()) : Optional.empty());
    Set<String> labels = new LinkedHashSet<>(dice.some(LABELS, 3));
    labels.add(STEADY);
    return new NamedEnum(name, dice.shuffled(labels));
  }

  NamedStruct struct(Schema schema, TypeGenerator types) {
    QualifiedName name = names.struct(schema, Optional.empty());
    List<StructAttribute> attributes = new ArrayList<>();
    for (int i = dice.between(1, 4); i > 0; i--) {
      attributes.add(new StructAttribute(Identifier.of("a" + i), plain(types)));
    }
    return new NamedStruct(name, attributes);
  }

  /** The same with some attributes less, one more, or another order. */
  NamedStruct altered(NamedStruct struct, TypeGenerator types) {
    List<StructAttribute> attributes = new ArrayList<>(dice.some(struct.attributes(), 4));
    Identifier name = Identifier.of("b" + dice.between(1, 9));
    if (attributes.stream().noneMatch(attribute -> attribute.name().equals(name))) {
      attributes.add(new StructAttribute(name, plain(types)));
    }
    return struct.withAttributes(attributes);
  }

  /** No structure, lest one were a part of itself. */
  private ColumnType plain(TypeGenerator types) {
    ColumnType type = types.any();
    boolean isStruct =
        known.stream()
            .filter(NamedStruct.class::isInstance)
            .anyMatch(it -> type instanceof TypeReference named && named.type().equals(it.name()));
    return isStruct ? types.integer() : type;
  }

  /** A label that an enumeration does not have. */
  Optional<String> fresh(NamedEnum type) {
    List<String> free = new ArrayList<>(LABELS);
    free.removeAll(type.labels());
    return dice.pickAny(free);
  }
}
