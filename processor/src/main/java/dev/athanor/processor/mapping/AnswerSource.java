package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as it is written in the source. */
final class AnswerSource {

  private static final List<String> MEMBERS = List.of("value", "table", "column");

  private AnswerSource() {}

  /** The annotation with its values, in a fixed order. */
  static String text(AnnotationView annotation) {
    List<String> written =
        MEMBERS.stream().filter(name -> !annotation.text(name).isEmpty()).toList();
    boolean alone = written.equals(List.of("value"));
    Stream<String> values =
        written.stream()
            .map(
                name -> (alone ? "" : name + " = ") + annotation.place(name).value().orElseThrow());
    return "@"
        + annotation.mirror().getAnnotationType().asElement().getSimpleName()
        + values.collect(Collectors.joining(", ", "(", ")"));
  }
}
