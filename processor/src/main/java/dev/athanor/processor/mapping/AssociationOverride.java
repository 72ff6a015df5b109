package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import java.util.List;
import java.util.Optional;

/**
 * An {@code @AssociationOverride}: what it puts in the place of an association's own annotations.
 * Join columns replace join columns; without them a table replaces both join columns and table.
 * Hibernate takes the table also where nothing is written of it.
 *
 * @param view the annotation
 */
record AssociationOverride(AnnotationView view) {

  List<ColumnAnnotation> joinColumns() {
    return view.nestedList("joinColumns").stream().map(ColumnAnnotation::new).toList();
  }

  /**
   * The table in place of the association's own. An association to one gets it only by name, so
   * that an override may say no more than what its foreign key is called.
   */
  Optional<AnnotationView> joinTable(boolean toOne) {
    return joinColumns().isEmpty()
        ? view.nested("joinTable").filter(table -> !toOne || !table.text("name").isEmpty())
        : Optional.empty();
  }

  /** Whether the association's own join columns do not count. */
  boolean replacesColumns(boolean toOne) {
    return !joinColumns().isEmpty() || joinTable(toOne).isPresent();
  }
}
