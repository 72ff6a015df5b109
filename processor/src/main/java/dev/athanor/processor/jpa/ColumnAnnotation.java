package dev.athanor.processor.jpa;

import dev.athanor.processor.diagnostic.Place;
import java.util.List;

/**
 * A {@code @Column}, {@code @OrderColumn} or {@code @JoinColumn}: what they have in common.
 *
 * @param view the annotation
 */
public record ColumnAnnotation(AnnotationView view) {

  /** The length that Jakarta Persistence gives a column that does not say. */
  public static final int DEFAULT_LENGTH = 255;

  public String name() {
    return view.text("name");
  }

  public boolean unique() {
    return view.flag("unique");
  }

  public boolean nullable() {
    return view.flag("nullable");
  }

  /** Whether the attribute only reads the column. */
  public boolean readOnly() {
    return !view.flag("insertable") && !view.flag("updatable");
  }

  public String columnDefinition() {
    return view.text("columnDefinition");
  }

  public String options() {
    return view.text("options");
  }

  public String comment() {
    return view.text("comment");
  }

  public String table() {
    return view.text("table");
  }

  public int length() {
    return view.number("length", DEFAULT_LENGTH);
  }

  /** Decimal digits, 0 where it does not say. */
  public int precision() {
    return view.number("precision", 0);
  }

  public int scale() {
    return view.number("scale", 0);
  }

  /** Fractional digits of a second, -1 where it does not say. */
  public int secondPrecision() {
    return view.number("secondPrecision", -1);
  }

  /** The name of the column that a join column refers to. */
  public String referencedColumnName() {
    return view.text("referencedColumnName");
  }

  public List<CheckAnnotation> checks() {
    return view.nestedList("check").stream().map(CheckAnnotation::new).toList();
  }

  /** Where the column's name is written, or could be. */
  public Place place() {
    return view.place("name");
  }
}
