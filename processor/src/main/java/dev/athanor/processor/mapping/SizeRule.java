package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.ColumnAnnotation;
import java.util.List;

/** No column has a negative length or precision: the databases do not know such types. */
final class SizeRule {

  private static final List<String> SIZES = List.of("length", "precision", "scale");

  private SizeRule() {}

  /** Whether a column declares possible sizes; if not, it has its error. */
  static boolean check(MappingContext context, ColumnAnnotation column) {
    boolean possible = true;
    for (String size : SIZES) {
      int number = column.view().number(size, 0);
      if (number < 0) {
        possible = false;
        context.error(
            "InvalidSize",
            column.view().place(size),
            "The " + size + " of a column is " + number + ".",
            "Write a number that is not negative, or leave it out.");
      }
    }
    return possible;
  }
}
