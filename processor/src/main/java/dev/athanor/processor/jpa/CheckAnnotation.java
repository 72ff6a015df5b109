package dev.athanor.processor.jpa;

/**
 * A {@code @CheckConstraint}, or Hibernate's {@code @Check}.
 *
 * @param view the annotation
 * @param condition the name of the value that holds the condition
 */
public record CheckAnnotation(AnnotationView view, String condition) {

  /** A {@code @CheckConstraint}. */
  public CheckAnnotation(AnnotationView view) {
    this(view, "constraint");
  }

  public String name() {
    return view.text("name");
  }

  public String constraint() {
    return view.text(condition);
  }
}
