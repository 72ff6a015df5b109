package dev.athanor.processor.jpa;

/**
 * A {@code @CheckConstraint}.
 *
 * @param view the annotation
 */
public record CheckAnnotation(AnnotationView view) {

  public String name() {
    return view.text("name");
  }

  public String constraint() {
    return view.text("constraint");
  }
}
