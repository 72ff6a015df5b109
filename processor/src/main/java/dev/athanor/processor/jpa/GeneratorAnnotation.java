package dev.athanor.processor.jpa;

/**
 * A {@code @SequenceGenerator} or {@code @TableGenerator}.
 *
 * @param view the annotation
 */
public record GeneratorAnnotation(AnnotationView view) {

  public String name() {
    return view.text("name");
  }

  public String sequenceName() {
    return view.text("sequenceName");
  }

  public String table() {
    return view.text("table");
  }

  public String schema() {
    return view.text("schema");
  }

  public String options() {
    return view.text("options");
  }

  public int initialValue() {
    return view.number("initialValue", 1);
  }

  public int allocationSize() {
    return view.number("allocationSize", 50);
  }

  public String pkColumnName() {
    return view.text("pkColumnName");
  }

  public String valueColumnName() {
    return view.text("valueColumnName");
  }
}
