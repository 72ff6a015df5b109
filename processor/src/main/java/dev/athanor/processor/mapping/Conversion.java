package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A {@code @Convert}.
 *
 * @param view the annotation
 */
record Conversion(AnnotationView view) {

  /** The attribute it is about, further in than what it stands on; empty for that itself. */
  String attributeName() {
    return view.text("attributeName");
  }

  /** Whether it is for the attribute it stands on, its elements, or the keys of that map. */
  boolean isFor(Attribute attribute) {
    return attribute.isKey()
        ? attributeName().equals("key")
        : attributeName().isEmpty() || attributeName().equals("value");
  }

  boolean isOff() {
    return view.flag("disableConversion");
  }

  /** The converter, where one is named. */
  Optional<TypeMirror> converter() {
    return view.type("converter")
        .filter(type -> type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ERROR)
        .filter(type -> !type.toString().equals(Converters.INTERFACE));
  }
}
