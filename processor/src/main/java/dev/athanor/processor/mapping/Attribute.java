package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.processor.jpa.Metadata;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute: a field, or a property by its getter.
 *
 * @param name its name
 * @param element the field or getter that bears the annotations
 * @param type its type, seen from the class that is mapped
 * @param declaringClass the class that declares it
 * @param metadata what is declared about it and others
 * @param prefix how the names of the annotations start that speak of it: {@code MapKey} for the
 *     keys of a map, else nothing
 * @param override the {@code @AssociationOverride} that stands outside
 */
record Attribute(
    String name,
    Element element,
    TypeMirror type,
    TypeElement declaringClass,
    Metadata metadata,
    String prefix,
    Optional<AssociationOverride> override) {

  private static final String OF_KEY = "MapKey";
  private static final List<String> ASSOCIATIONS =
      List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany");

  Attribute(
      String name,
      Element element,
      TypeMirror type,
      TypeElement declaringClass,
      Metadata metadata) {
    this(name, element, type, declaringClass, metadata, "", Optional.empty());
  }

  /** The keys of a map as an attribute of their own. */
  Attribute key() {
    return new Attribute(
        name + "_KEY", element, type, declaringClass, metadata, OF_KEY, Optional.empty());
  }

  /** The same, with the type that stands for its own. */
  Attribute withType(TypeMirror other) {
    return new Attribute(name, element, other, declaringClass, metadata, prefix, override);
  }

  /** The same, with what is declared outside about how it is joined. */
  Attribute in(Scope scope) {
    Optional<AssociationOverride> outside =
        isKey()
            ? Optional.empty()
            : scope.overrides().association(name).map(AssociationOverride::new);
    return outside.isEmpty()
        ? this
        : new Attribute(name, element, type, declaringClass, metadata, prefix, outside);
  }

  boolean isKey() {
    return !prefix.isEmpty();
  }

  boolean has(String annotation) {
    return find(annotation).isPresent();
  }

  Optional<AnnotationView> find(String annotation) {
    if (override.isPresent() && annotation.equals("JoinTable")) {
      Optional<AnnotationView> outside = override.get().joinTable(isToOne());
      if (outside.isPresent()) {
        return outside;
      }
    }
    return own(annotation);
  }

  /** What the member itself bears, whatever is declared outside. */
  Optional<AnnotationView> own(String annotation) {
    return metadata.find(element, spoken(annotation));
  }

  /** A repeatable annotation, alone and in its container. */
  List<AnnotationView> findAll(String annotation, String container) {
    return metadata.findAll(element, spoken(annotation), spoken(container));
  }

  /** Hibernate's own annotation of this simple name. */
  Optional<AnnotationView> hibernate(String annotation) {
    return metadata.findHibernate(element, spoken(annotation));
  }

  /** Athanor's own annotation of this simple name, which never speaks of the keys of a map. */
  Optional<AnnotationView> athanor(String annotation) {
    return isKey() ? Optional.empty() : metadata.findAthanor(element, annotation);
  }

  private String spoken(String annotation) {
    return isKey() ? prefix + annotation : annotation;
  }

  /** The association's own annotation. */
  Optional<AnnotationView> association() {
    for (String name : ASSOCIATIONS) {
      Optional<AnnotationView> found = find(name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  boolean isToOne() {
    return has("ManyToOne") || has("OneToOne");
  }

  /** The join columns, declared outside or on the member itself. */
  List<ColumnAnnotation> joinColumns() {
    return override
        .filter(outside -> outside.replacesColumns(isToOne()))
        .map(AssociationOverride::joinColumns)
        .orElseGet(this::ownJoinColumns);
  }

  /** The join columns that the member itself bears, whatever is declared outside. */
  List<ColumnAnnotation> ownJoinColumns() {
    return findAll("JoinColumn", "JoinColumns").stream().map(ColumnAnnotation::new).toList();
  }

  /** The attribute on the other side that owns the association, empty where this one does. */
  String mappedBy() {
    return association().map(annotation -> annotation.text("mappedBy")).orElse("");
  }

  boolean isId() {
    return has("Id") || has("EmbeddedId");
  }

  /** The type as it is written, which may be a variable. */
  TypeMirror declaredType() {
    return element instanceof ExecutableElement getter ? getter.getReturnType() : element.asType();
  }

  boolean isPrimitive() {
    return type.getKind().isPrimitive();
  }

  boolean isArray() {
    return type.getKind() == TypeKind.ARRAY;
  }

  /** How messages name it: class files have no place that would say whose attribute it is. */
  String label() {
    return declaringClass.getSimpleName() + "." + name;
  }

  Place place() {
    return Place.of(element);
  }
}
