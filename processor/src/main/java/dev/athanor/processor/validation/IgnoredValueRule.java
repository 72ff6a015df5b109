package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A value in an annotation would change the tables, but is not mapped. */
final class IgnoredValueRule implements AnnotationRule {

  private static final Map<String, List<String>> IGNORED =
      Map.of(
          "SequenceGenerator", List.of("catalog"),
          "TableGenerator", List.of("catalog"));

  @Override
  public Stream<Diagnostic> check(AnnotationView annotation) {
    String name = annotation.name();
    String simpleName =
        name.startsWith(Annotations.JPA) ? name.substring(Annotations.JPA.length()) : "";
    return IGNORED.getOrDefault(simpleName, List.of()).stream()
        .filter(value -> !annotation.text(value).isBlank())
        .map(value -> report(annotation, simpleName, value));
  }

  private static Diagnostic report(AnnotationView annotation, String name, String value) {
    return Diagnostic.warning(
        "IgnoredValue",
        annotation.place(value),
        "Athanor does not map the value of " + value + " in @" + name + ".",
        "Write what it changes into the migration, or take it away.");
  }
}
