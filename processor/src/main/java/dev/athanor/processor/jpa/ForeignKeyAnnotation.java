package dev.athanor.processor.jpa;

/**
 * A {@code @ForeignKey}.
 *
 * @param view the annotation
 */
public record ForeignKeyAnnotation(AnnotationView view) {

  public String name() {
    return view.text("name");
  }

  /** Whether it says that there is to be no constraint. */
  public boolean isOff() {
    return view.constant("value").equals("NO_CONSTRAINT");
  }

  /** Whether it says anything at all. */
  public boolean says() {
    return isOff() || !name().isEmpty() || !definition().isEmpty() || !options().isEmpty();
  }

  public String definition() {
    return view.text("foreignKeyDefinition");
  }

  public String options() {
    return view.text("options");
  }
}
