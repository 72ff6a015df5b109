package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the attributes of a class: those of its mapped superclasses first, then its own, in the
 * order of their names (those of a record as they stand). The order of declaration would be nicer
 * to read, but Eclipse's compiler forgets it in class files, and the same classes have to give the
 * same schema everywhere. Of an attribute that a subclass declares again the first declaration
 * counts, as in Hibernate; of a field and a property of one name the one that says how it is
 * accessed.
 */
final class AttributeReader {

  private final TypeReader types;

  AttributeReader(TypeReader types) {
    this.types = types;
  }

  /**
   * The mapped superclasses of a class from the top, and the class itself; not the entities above
   * it, which have attributes of their own. An embeddable above it ends them, too, as in Hibernate:
   * its attributes have columns where it is embedded itself.
   */
  List<TypeElement> hierarchy(TypeElement type) {
    List<TypeElement> classes = new ArrayList<>();
    TypeElement current = type;
    while (current != null && (current.equals(type) || !isOfItsOwn(current))) {
      if (current.equals(type) || types.metadata().has(current, "MappedSuperclass")) {
        classes.add(0, current);
      }
      current = types.element(current.getSuperclass()).orElse(null);
    }
    return List.copyOf(classes);
  }

  private boolean isOfItsOwn(TypeElement type) {
    return types.metadata().has(type, "Entity") || types.metadata().has(type, "Embeddable");
  }

  /** The access of an entity, which is that of its whole hierarchy. */
  AccessStrategy access(TypeElement entity) {
    List<TypeElement> classes = new ArrayList<>();
    for (Optional<TypeElement> current = Optional.of(entity);
        current.isPresent();
        current = types.entityAbove(current.get())) {
      classes.addAll(0, hierarchy(current.get()));
    }
    return AccessStrategy.of(types.metadata(), classes);
  }

  /** The attributes of an entity, without those that it inherits from another. */
  List<Attribute> read(TypeElement entity) {
    return read((DeclaredType) entity.asType(), access(entity));
  }

  /** The attributes of a class, seen from one of its types, under an access. */
  List<Attribute> read(DeclaredType type, AccessStrategy access) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (TypeElement current : hierarchy((TypeElement) type.asElement())) {
      declared(current, type, access)
          .forEach(attribute -> attributes.putIfAbsent(attribute.name(), attribute));
    }
    return List.copyOf(attributes.values());
  }

  /** The attributes that a class declares itself. */
  List<Attribute> own(TypeElement type, AccessStrategy access) {
    return declared(type, (DeclaredType) type.asType(), access).toList();
  }

  private Stream<Attribute> declared(
      TypeElement declaring, DeclaredType type, AccessStrategy access) {
    AccessStrategy declared =
        declaring.getKind() == ElementKind.RECORD
            ? AccessStrategy.FIELD
            : access.in(types.metadata(), declaring);
    return declaring.getEnclosedElements().stream()
        .filter(member -> declared.covers(types.metadata(), member))
        .map(member -> attribute(member, type, declaring))
        .sorted(order(declaring));
  }

  /** By name; but the components of a record, whose order every compiler keeps, as they stand. */
  static Comparator<Attribute> order(TypeElement declaring) {
    List<String> components =
        declaring.getRecordComponents().stream()
            .map(component -> component.getSimpleName().toString())
            .toList();
    return Comparator.comparing((Attribute attribute) -> components.indexOf(attribute.name()))
        .thenComparing(Attribute::name)
        .thenComparing(attribute -> !attribute.has("Access"));
  }

  private Attribute attribute(Element member, DeclaredType type, TypeElement declaringClass) {
    TypeMirror seen = types.types().asMemberOf(type, member);
    TypeMirror result =
        member instanceof ExecutableElement ? ((ExecutableType) seen).getReturnType() : seen;
    TypeMirror bound = types.bound(result);
    Attribute attribute =
        new Attribute(AccessStrategy.name(member), member, bound, declaringClass, types.metadata());
    return types.isPlural(bound)
        ? attribute
        : CompositeTypes.find(types, attribute)
            .or(() -> types.targetEmbeddable(member))
            .map(attribute::withType)
            .orElse(attribute);
  }
}
