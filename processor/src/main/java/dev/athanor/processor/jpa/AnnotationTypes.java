package dev.athanor.processor.jpa;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the types of annotations say of themselves: asked often, so kept after the first time. */
final class AnnotationTypes {

  private final Map<Element, String> names = new HashMap<>();
  private final Map<ExecutableElement, String> methods = new HashMap<>();
  private final Map<Element, Map<String, Optional<AnnotationValue>>> defaults = new HashMap<>();

  /** The qualified name of an annotation's type. */
  String name(AnnotationMirror annotation) {
    return names.computeIfAbsent(
        annotation.getAnnotationType().asElement(),
        type -> ((TypeElement) type).getQualifiedName().toString());
  }

  /** The values that are written, by name. */
  Map<String, AnnotationValue> written(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        annotation.getElementValues();
    if (values.isEmpty()) {
      return Map.of();
    }
    Map<String, AnnotationValue> written = new HashMap<>();
    values.forEach((method, value) -> written.put(name(method), value));
    return written;
  }

  private String name(ExecutableElement method) {
    return methods.computeIfAbsent(method, it -> it.getSimpleName().toString());
  }

  /** What a value is where it is not written; empty if the type has none such. */
  Optional<AnnotationValue> byDefault(AnnotationMirror annotation, String value) {
    Element type = annotation.getAnnotationType().asElement();
    return defaults
        .computeIfAbsent(type, AnnotationTypes::defaultsOf)
        .getOrDefault(value, Optional.empty());
  }

  private static Map<String, Optional<AnnotationValue>> defaultsOf(Element type) {
    Map<String, Optional<AnnotationValue>> defaults = new HashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      defaults.put(
          method.getSimpleName().toString(), Optional.ofNullable(method.getDefaultValue()));
    }
    return defaults;
  }
}
