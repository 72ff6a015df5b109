package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Getter;
import dev.athanor.processor.jpa.Metadata;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Whether the state of a class is in its fields or in its properties. */
enum AccessStrategy {
  FIELD,
  PROPERTY;

  /** The access of an entity: where its identifier's annotation stands. */
  static AccessStrategy of(Metadata metadata, List<TypeElement> hierarchy) {
    boolean onGetter = false;
    for (TypeElement type : hierarchy) {
      for (Element member : type.getEnclosedElements()) {
        ElementKind kind = member.getKind();
        if (kind.isField() && isId(metadata, member)) {
          return FIELD;
        }
        onGetter |= kind == ElementKind.METHOD && isId(metadata, member);
      }
    }
    return onGetter ? PROPERTY : FIELD;
  }

  /** The access that a class declares, else this one. */
  AccessStrategy in(Metadata metadata, TypeElement type) {
    return declared(metadata, type).orElse(this);
  }

  /**
   * Whether a member holds an attribute under this access. One that says how it is accessed does,
   * whatever it says: the annotations of the attribute stand there.
   */
  boolean covers(Metadata metadata, Element member) {
    if (member.getModifiers().contains(Modifier.STATIC) || metadata.has(member, "Transient")) {
      return false;
    }
    boolean own = declared(metadata, member).isPresent();
    if (member.getKind() == ElementKind.FIELD) {
      return !member.getModifiers().contains(Modifier.TRANSIENT) && (own || this == FIELD);
    }
    return member.getKind() == ElementKind.METHOD
        && (own || this == PROPERTY)
        && Getter.property((ExecutableElement) member).isPresent();
  }

  /** The name of the attribute that a member holds. */
  static String name(Element member) {
    return member instanceof ExecutableElement method
        ? Getter.property(method).orElseThrow()
        : member.getSimpleName().toString();
  }

  /** Whether a method is the getter of a property. */
  static boolean isGetter(ExecutableElement method) {
    return Getter.property(method).isPresent();
  }

  private static boolean isId(Metadata metadata, Element member) {
    return metadata.has(member, "Id") || metadata.has(member, "EmbeddedId");
  }

  private static Optional<AccessStrategy> declared(Metadata metadata, Element element) {
    return metadata
        .find(element, "Access")
        .map((AnnotationView access) -> access.constant("value"))
        .filter(value -> !value.isEmpty())
        .map(AccessStrategy::valueOf);
  }
}
