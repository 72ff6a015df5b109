package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** An entity while it is mapped. */
final class EntityModel {

  final Metadata metadata;
  final TypeElement type;
  private final String qualifiedName;
  final String name;
  final List<Attribute> attributes;
  final TableDraft table;
  final Optional<EntityModel> parent;
  final InheritanceStrategy strategy;
  final List<EntityModel> children = new ArrayList<>();
  final List<TableDraft> secondaryTables = new ArrayList<>();
  final List<PendingAttribute> toOnes = new ArrayList<>();
  final List<PendingAttribute> plurals = new ArrayList<>();

  /** All attributes by their paths, those of embeddables and of the elements of collections too. */
  final Map<String, Attribute> mapped = new LinkedHashMap<>();

  /** The columns of the identifier, once they are known. */
  List<MappedColumn> key = List.of();

  KeyState keyState = KeyState.UNKNOWN;

  /**
   * An entity with nothing mapped yet.
   *
   * @param attributes its own, without those that it inherits from an entity
   */
  EntityModel(
      Metadata metadata,
      TypeElement type,
      String name,
      List<Attribute> attributes,
      TableDraft table,
      Optional<EntityModel> parent) {
    this.metadata = metadata;
    this.type = type;
    this.qualifiedName = type.getQualifiedName().toString();
    this.name = name;
    this.attributes = attributes;
    this.table = table;
    this.parent = parent;
    strategy =
        parent.map(above -> above.strategy).orElseGet(() -> InheritanceStrategy.of(metadata, type));
    parent.ifPresent(above -> above.children.add(this));
  }

  /** Its own attributes and those that it inherits. */
  List<Attribute> allAttributes() {
    List<Attribute> all = new ArrayList<>();
    parent.ifPresent(above -> all.addAll(above.allAttributes()));
    all.addAll(attributes);
    return all;
  }

  /** Whether an entity above it has an attribute of this name. */
  boolean inherits(String attribute) {
    return parent.stream()
        .flatMap(above -> above.allAttributes().stream())
        .anyMatch(inherited -> inherited.name().equals(attribute));
  }

  /** Whether its rows stand in the table of the entity above it. */
  boolean sharesTable() {
    return parent.isPresent() && strategy == InheritanceStrategy.SINGLE_TABLE;
  }

  /** Whether a table is one of its own: the first, or a secondary one. */
  boolean has(TableDraft other) {
    return other == table || secondaryTables.contains(other);
  }

  /** Whether there can be rows of this very class. */
  boolean isConcrete() {
    return !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** Whether another entity is this one or above it. */
  boolean isOrInherits(EntityModel other) {
    return this == other || parent.filter(above -> above.isOrInherits(other)).isPresent();
  }

  /** This entity and all below it. */
  Stream<EntityModel> withDescendants() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(EntityModel::withDescendants));
  }

  /** The Jakarta Persistence annotation of this simple name. */
  Optional<AnnotationView> find(String annotation) {
    return metadata.find(type, annotation);
  }

  /** Hibernate's own annotation of this simple name. */
  Optional<AnnotationView> hibernate(String annotation) {
    return metadata.findHibernate(type, annotation);
  }

  /** A repeatable annotation, alone and in its container. */
  List<AnnotationView> findAll(String annotation, String container) {
    return metadata.findAll(type, annotation, container);
  }

  String qualifiedName() {
    return qualifiedName;
  }

  Place place() {
    return Place.of(type);
  }

  /** How far the identifier is known; derived identifiers may refer to each other in a circle. */
  enum KeyState {
    UNKNOWN,
    BEING_MAPPED,
    KNOWN
  }
}
