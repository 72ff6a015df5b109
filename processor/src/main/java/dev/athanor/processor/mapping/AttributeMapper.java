package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Maps the attributes of a class to columns: basic ones and embeddables at once, associations and
 * collections when all entities have their own columns.
 */
final class AttributeMapper {

  private final MappingContext context;
  private final BasicMapper basics;
  private final AnyMapper anys;
  private final EmbeddableDiscriminator discriminators;
  private final StructMapper structs;

  AttributeMapper(MappingContext context, BasicMapper basics) {
    this.context = context;
    this.basics = basics;
    anys = new AnyMapper(context);
    discriminators = new EmbeddableDiscriminator(context);
    structs = new StructMapper(context);
  }

  /** Maps attributes, or puts them off. */
  void map(List<Attribute> attributes, Scope scope) {
    attributes.forEach(
        attribute -> context.guarded(attribute.place(), () -> map(attribute, scope)));
  }

  private void map(Attribute member, Scope scope) {
    Attribute attribute = member.in(scope);
    if (context.types.isMissing(attribute.type())) {
      context.deferred.add(scope.entity().qualifiedName());
      return;
    }
    if (!UnsupportedMappings.check(context, attribute)) {
      return;
    }
    scope.entity().mapped.put(scope.path(attribute), attribute);
    context.unmanaged.add(context, attribute, scope);
    context.referenceOptions.add(attribute.element(), attribute::label);
    AttributeKind kind = AttributeKind.of(attribute, context.types);
    if (kind == AttributeKind.EMBEDDED || kind.isPlural() || !attribute.mappedBy().isEmpty()) {
      ColumnValues.refuse(context, attribute);
      Collations.refuse(context, attribute);
    }
    if (scope.table().isStruct && kind != AttributeKind.BASIC && kind != AttributeKind.EMBEDDED) {
      context.unsupported(
          attribute.place(),
          attribute.label() + " is an association or collection within a structure.",
          "Embed the class without @Struct.");
      return;
    }
    if (kind.isPlural() && !context.types.isPlural(attribute.type())) {
      notPlural(attribute);
      return;
    }
    Optional<TypeMirror> structures = structs.elements(attribute);
    if (kind == AttributeKind.BASIC && structures.isPresent()) {
      mapStruct(attribute, structures.get(), scope);
      return;
    }
    switch (kind) {
      case BASIC ->
          SecondaryTables.scope(context, attribute, scope)
              .ifPresent(
                  inner -> {
                    TableDraft.Slot slot = inner.slot();
                    basics.map(attribute, inner).ifPresent(slot::add);
                  });
      case ANY ->
          SecondaryTables.scope(context, attribute, scope)
              .ifPresent(inner -> inner.slot().addAll(anys.map(attribute, inner)));
      case EMBEDDED -> mapEmbedded(attribute, scope);
      case TO_ONE ->
          SecondaryTables.scope(context, attribute, scope)
              .ifPresent(
                  inner ->
                      scope
                          .entity()
                          .toOnes
                          .add(new PendingAttribute(attribute, inner, inner.slot())));
      default -> scope.entity().plurals.add(new PendingAttribute(attribute, scope, scope.slot()));
    }
  }

  private void notPlural(Attribute attribute) {
    context.error(
        "UnknownType",
        attribute.place(),
        attribute.label() + " is mapped as a collection, but " + attribute.type() + " is none.",
        "Make it a Set, List or other collection, or remove the annotation.");
  }

  private void mapEmbedded(Attribute attribute, Scope scope) {
    if (structs.annotation(attribute).isPresent()) {
      mapStruct(attribute, attribute.type(), scope);
      return;
    }
    Scope inner = scope.within(attribute, attribute.type());
    map(attribute, inner, embedded(attribute, attribute.type(), inner));
  }

  private void mapStruct(Attribute attribute, TypeMirror type, Scope scope) {
    structs.map(
        attribute, type, scope, inner -> map(attribute, inner, attributes(attribute, type, inner)));
  }

  private void map(Attribute attribute, Scope inner, List<Attribute> attributes) {
    map(attributes, inner);
    TableDraft.Slot slot = inner.slot();
    discriminators.map(attribute, inner).ifPresent(slot::add);
  }

  /** The attributes of an embeddable, which {@code inner} is the scope of. */
  List<Attribute> embedded(Attribute attribute, TypeMirror type, Scope inner) {
    structs
        .annotation(type, attribute)
        .ifPresent(
            struct ->
                context.unsupported(
                    struct.place(),
                    attribute.label() + " is a structure, which only a column of an entity can be.",
                    "Embed the class without @Struct."));
    return attributes(attribute, type, inner);
  }

  private List<Attribute> attributes(Attribute attribute, TypeMirror type, Scope inner) {
    Optional<TypeElement> element =
        context.types.element(type).filter(found -> found.getKind().isClass());
    if (element.isEmpty()) {
      context.error(
          "UnknownType",
          attribute.place(),
          attribute.label() + " is embedded, but " + type + " is no class with attributes.",
          "Embed a class or record that is annotated with @Embeddable.");
      return List.of();
    }
    if (inner.isCircular()) {
      context.error(
          "CircularEmbeddable",
          attribute.place(),
          attribute.label() + " embeds a " + element.get().getSimpleName() + " in itself.",
          "Make it an entity and refer to it with @ManyToOne or @OneToOne.");
      return List.of();
    }
    AccessStrategy access = access(element.get(), inner);
    check(element.get());
    List<Attribute> all =
        new ArrayList<>(context.attributes.read((DeclaredType) context.types.bound(type), access));
    // Hibernate begins with the class itself, which counts for the columns of a key.
    List<TypeElement> classes = context.attributes.hierarchy(element.get());
    all.sort(Comparator.comparing(own -> -classes.indexOf(own.declaringClass())));
    if (context.embeddables.isRoot(element.get())) {
      for (TypeElement below : context.embeddables.below(element.get())) {
        check(below);
        context.attributes.own(below, access).forEach(own -> addBelow(own, all));
      }
    }
    return all;
  }

  private void addBelow(Attribute attribute, List<Attribute> all) {
    Optional<Attribute> other =
        all.stream().filter(it -> it.name().equals(attribute.name())).findFirst();
    if (other.isPresent()) {
      HierarchyRules.repeatedAttribute(context, attribute, other.get());
    } else {
      all.add(attribute);
    }
  }

  /** The column that tells the classes of an attribute's values, of which there may be several. */
  Optional<MappedColumn> discriminator(Attribute attribute, Scope inner) {
    return discriminators.map(attribute, inner);
  }

  private void check(TypeElement embeddable) {
    UnsupportedMappings.check(context, embeddable);
    DeclaredIndexes.refuse(context, embeddable);
    DeclaredExclusions.refuse(context, embeddable);
  }

  private AccessStrategy access(TypeElement embeddable, Scope inner) {
    boolean declared = context.metadata.has(embeddable, "Access");
    return declared ? AccessStrategy.FIELD.in(context.metadata, embeddable) : inner.access();
  }
}
