package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ForeignKeyAnnotation;
import dev.athanor.processor.jpa.TableAnnotation;
import java.util.Optional;

/**
 * What is declared about the foreign keys of a join or collection table. Where the table is
 * declared outside Hibernate does not look for them there: it asks the annotation that the member
 * itself bears, and without one the override.
 */
final class TableForeignKeys {

  private TableForeignKeys() {}

  /** The key that refers to the owner. */
  static Optional<ForeignKeyAnnotation> toOwner(
      Attribute attribute, Optional<TableAnnotation> table) {
    return replaced(attribute)
        ? outside(attribute, attribute.isToOne(), "foreignKey", "joinColumns")
        : declared(table.map(TableAnnotation::view), "foreignKey", "joinColumns");
  }

  /** The key that refers to those that the association is about. */
  static Optional<ForeignKeyAnnotation> toTarget(
      Attribute attribute, Optional<TableAnnotation> table) {
    return replaced(attribute)
        ? outside(attribute, !attribute.isToOne(), "inverseForeignKey", "inverseJoinColumns")
        : declared(table.map(TableAnnotation::view), "inverseForeignKey", "inverseJoinColumns");
  }

  private static boolean replaced(Attribute attribute) {
    return attribute.override().flatMap(it -> it.joinTable(attribute.isToOne())).isPresent();
  }

  private static Optional<ForeignKeyAnnotation> outside(
      Attribute attribute, boolean unsaid, String foreignKey, String columns) {
    Optional<AnnotationView> own =
        attribute.own("CollectionTable").or(() -> attribute.own("JoinTable"));
    if (own.isPresent() && !attribute.isToOne()) {
      return declared(own, foreignKey, columns);
    }
    return unsaid
        ? Optional.empty()
        : ToOneMapper.foreignKey(
            attribute.override().map(AssociationOverride::view).stream(), "foreignKey");
  }

  private static Optional<ForeignKeyAnnotation> declared(
      Optional<AnnotationView> table, String foreignKey, String columns) {
    return ToOneMapper.foreignKey(table.stream(), foreignKey)
        .or(
            () ->
                ToOneMapper.foreignKey(
                    table.stream().flatMap(view -> view.nestedList(columns).stream()),
                    "foreignKey"));
  }
}
