package dev.athanor.processor.revision;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.revision.RevisionNode;
import javax.lang.model.element.TypeElement;

/**
 * A revision as it stands in the code.
 *
 * @param type the migration class
 * @param annotation its {@code @Revision}
 * @param node its place in the graph
 */
public record RevisionSource(TypeElement type, AnnotationView annotation, RevisionNode node) {

  /** What it is for, in one line. */
  public String message() {
    return annotation.text("message");
  }

  /** When it was recorded, or empty. */
  public String created() {
    return annotation.text("created");
  }
}
