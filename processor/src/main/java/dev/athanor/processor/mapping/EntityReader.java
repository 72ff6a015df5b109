package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.jpa.TableAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads a class as an entity: its name, its table, its attributes. */
final class EntityReader {

  private final MappingContext context;
  private final TableNames names;

  EntityReader(MappingContext context) {
    this.context = context;
    names = new TableNames(context);
  }

  /** Reads an entity into the context, or says why it cannot be mapped. */
  void readGuarded(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (context.isRead(name)) {
      return;
    }
    context.guarded(Place.of(type), () -> read(type));
    if (!context.entities.containsKey(name)) {
      context.leaveOut(name);
    }
  }

  private void read(TypeElement type) {
    String qualifiedName = type.getQualifiedName().toString();
    if (inheritsFromMissing(type)) {
      context.deferred.add(qualifiedName);
      return;
    }
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      context.error(
          "NotAnEntity",
          Place.of(type),
          type.getSimpleName() + " is not a class, but annotated as an entity.",
          "Make it a class.");
      return;
    }
    Optional<TypeElement> above = context.types.entityAbove(type);
    above.ifPresent(this::readGuarded);
    Optional<EntityModel> parent =
        above.map(found -> context.entities.get(found.getQualifiedName().toString()));
    if (!UnsupportedMappings.check(context, type) || parent.isPresent() != above.isPresent()) {
      return;
    }
    String name = name(type);
    Optional<TableAnnotation> table = table(context.metadata, type);
    Place place =
        table
            .map(annotation -> annotation.view().place("name"))
            .or(() -> context.metadata.find(type, "Entity").map(entity -> entity.place("name")))
            .orElseGet(() -> Place.of(type));
    TableDraft draft =
        parent.filter(found -> found.strategy == InheritanceStrategy.SINGLE_TABLE).isPresent()
            ? parent.get().table
            : new TableDraft(names.name(table, WrittenName.of(name)), qualifiedName, place, true);
    EntityModel entity =
        new EntityModel(context.metadata, type, name, attributes(type, parent), draft, parent);
    context.entities.put(qualifiedName, entity);
    addTable(entity);
    HierarchyRules.check(context, entity);
  }

  /**
   * The attributes of an entity but those that one above it has under their names: Hibernate maps
   * each once, where it is first declared, whatever an overriding getter bears.
   */
  private List<Attribute> attributes(TypeElement type, Optional<EntityModel> parent) {
    Set<String> inherited =
        parent.stream()
            .flatMap(above -> above.allAttributes().stream())
            .map(Attribute::name)
            .collect(Collectors.toSet());
    return context.attributes.read(type).stream()
        .filter(attribute -> !inherited.contains(attribute.name()))
        .toList();
  }

  /** An abstract class has no rows of its own, where each class has a table with all attributes. */
  private void addTable(EntityModel entity) {
    boolean perClass = entity.strategy == InheritanceStrategy.TABLE_PER_CLASS;
    if (perClass && entity.parent.isPresent()) {
      entity.table.inherit(entity.parent.get().table);
    }
    if (VirtualTables.isVirtual(context, entity) || perClass && !entity.isConcrete()) {
      entity.table.isVirtual = true;
    } else if (!entity.sharesTable()) {
      context.tables.add(entity.table);
    }
  }

  /** The {@code @Table} of an entity. */
  static Optional<TableAnnotation> table(Metadata metadata, TypeElement type) {
    return metadata.find(type, "Table").map(TableAnnotation::new);
  }

  /** The entity's name: declared, or that of the class, as Hibernate takes it from the binary. */
  private String name(TypeElement type) {
    String declared =
        context.metadata.find(type, "Entity").map((AnnotationView e) -> e.text("name")).orElse("");
    if (!declared.isEmpty()) {
      return declared;
    }
    String binary = context.types.elements().getBinaryName(type).toString();
    return type.getNestingKind() == NestingKind.TOP_LEVEL
        ? type.getSimpleName().toString()
        : binary.substring(binary.lastIndexOf('.') + 1);
  }

  private boolean inheritsFromMissing(TypeElement type) {
    if (type.getSuperclass().getKind() == TypeKind.ERROR) {
      return true;
    }
    return context
        .types
        .element(type.getSuperclass())
        .filter(this::inheritsFromMissing)
        .isPresent();
  }
}
