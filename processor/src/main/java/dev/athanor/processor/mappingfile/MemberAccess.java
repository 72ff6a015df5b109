package dev.athanor.processor.mappingfile;

import dev.athanor.processor.jpa.Getter;
import dev.athanor.processor.xml.XmlPlace;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Where the members are that mapping files name: among the fields or among the getters. */
enum MemberAccess {
  FIELD,
  PROPERTY;

  /** What the class says itself, or the place of its identifier's annotation. */
  static MemberAccess of(TypeElement type, Overlay overlay) {
    Optional<String> declared =
        overlay
            .find(type, "Access")
            .flatMap(it -> it.getElementValues().values().stream().findFirst())
            .map(AnnotationValue::getValue)
            .filter(Element.class::isInstance)
            .map(it -> ((Element) it).getSimpleName().toString());
    return declared
        .map(MemberAccess::valueOf)
        .orElseGet(
            () ->
                type.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.METHOD)
                        .anyMatch(member -> isId(member, overlay))
                    ? PROPERTY
                    : FIELD);
  }

  /** What a file says; where that is no access, it is a fault. */
  static Optional<MemberAccess> read(String text, XmlPlace place, Faults faults) {
    Optional<MemberAccess> found =
        Stream.of(values()).filter(access -> access.name().equals(text.strip())).findFirst();
    if (found.isEmpty()) {
      faults.invalid(place, "access", text, "one of FIELD, PROPERTY");
    }
    return found;
  }

  /** The member of a class that holds an attribute: here, or else in the other place. */
  Optional<Element> find(TypeElement type, String attribute) {
    MemberAccess other = this == FIELD ? PROPERTY : FIELD;
    return here(type, attribute).or(() -> other.here(type, attribute));
  }

  /** Where a member is. */
  static MemberAccess of(Element member) {
    return member.getKind() == ElementKind.METHOD ? PROPERTY : FIELD;
  }

  private Optional<Element> here(TypeElement type, String attribute) {
    ElementKind kind = this == FIELD ? ElementKind.FIELD : ElementKind.METHOD;
    Stream<? extends Element> members =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == kind)
            .filter(member -> !member.getModifiers().contains(Modifier.STATIC));
    return members
        .filter(
            member ->
                this == FIELD
                    ? member.getSimpleName().contentEquals(attribute)
                    : isGetter(member, attribute))
        .<Element>map(member -> member)
        .findFirst();
  }

  private static boolean isGetter(Element method, String attribute) {
    return Getter.property((ExecutableElement) method).filter(attribute::equals).isPresent();
  }

  private static boolean isId(Element member, Overlay overlay) {
    return overlay.find(member, "Id").isPresent() || overlay.find(member, "EmbeddedId").isPresent();
  }
}
