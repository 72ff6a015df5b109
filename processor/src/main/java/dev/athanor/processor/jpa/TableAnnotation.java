package dev.athanor.processor.jpa;

import java.util.List;

/**
 * A {@code @Table}, {@code @JoinTable} or {@code @CollectionTable}: what they have in common.
 *
 * @param view the annotation
 */
public record TableAnnotation(AnnotationView view) {

  public String name() {
    return view.text("name");
  }

  public String schema() {
    return view.text("schema");
  }

  public String comment() {
    return view.text("comment");
  }

  public String options() {
    return view.text("options");
  }

  public List<AnnotationView> uniqueConstraints() {
    return view.nestedList("uniqueConstraints");
  }

  public List<AnnotationView> indexes() {
    return view.nestedList("indexes");
  }

  /** Whether it declares what no two rows may agree in. */
  public boolean declaresUnique() {
    return !uniqueConstraints().isEmpty()
        || indexes().stream().anyMatch(index -> index.flag("unique"));
  }

  public List<CheckAnnotation> checks() {
    return view.nestedList("check").stream().map(CheckAnnotation::new).toList();
  }

  public List<ColumnAnnotation> joinColumns() {
    return columns("joinColumns");
  }

  public List<ColumnAnnotation> inverseJoinColumns() {
    return columns("inverseJoinColumns");
  }

  private List<ColumnAnnotation> columns(String name) {
    return view.nestedList(name).stream().map(ColumnAnnotation::new).toList();
  }
}
