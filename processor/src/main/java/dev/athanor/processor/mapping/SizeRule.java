package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.ColumnAnnotation;
import java.util.List;

/** No column has a negative length or precision: the databases do not know such types. */
final class SizeRule {

  private static final List<String> SIZES = List.of("length", "precision", "scale");

  private SizeRule() {}

  /** Whether a column declares possible sizes; if not, it has its error. */
  static boolean check(MappingContext context, ColumnAnnotation column) {
    List<String> negative =
        SIZES.stream().filter(size -> column.view().number(size, 0) < 0).toList();
    negative.forEach(
        size ->
            context.error(
                "InvalidSize",
                column.view().place(size),
                "The " + size + " of a column is " + column.view().number(size, 0) + ".",
                "Write a number that is not negative, or leave it out."));
    return negative.isEmpty();
  }
}
