package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Hibernate's {@code @CompositeType}: a class of the application takes values apart, and the
 * attributes of another class say into what. Which class that is, its {@code embeddable()} gives;
 * the type that the method is declared with may tell.
 */
final class CompositeTypes {

  private static final String NAME = "CompositeType";

  private CompositeTypes() {}

  /** Whether the values of an attribute, or of its elements or keys, are taken apart so. */
  static boolean isOn(Attribute attribute) {
    return attribute.hibernate(NAME).isPresent();
  }

  /** The class whose attributes have the columns. */
  static Optional<TypeMirror> find(TypeReader types, Attribute attribute) {
    return attribute.hibernate(NAME).flatMap(types::composite);
  }

  /** Whether that class is known, where there has to be one; if not, it is asked for. */
  static boolean check(MappingContext context, Attribute attribute) {
    Optional<AnnotationView> annotation = attribute.hibernate(NAME);
    boolean known = annotation.isEmpty() || find(context.types, attribute).isPresent();
    if (!known) {
      TypeMirror type = annotation.get().type("value").orElseGet(attribute::type);
      context.error(
          "UnknownType",
          annotation.get().place("value"),
          "What columns "
              + attribute.label()
              + " has, only the method embeddable() of "
              + type
              + " knows.",
          "Declare it as Class<TheMapper> embeddable(), with the class that it returns for"
              + " TheMapper; do so in a subclass if the class is not yours.");
    }
    return known;
  }
}
