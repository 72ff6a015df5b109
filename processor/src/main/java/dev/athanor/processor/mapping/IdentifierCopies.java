package dev.athanor.processor.mapping;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Associations of an identifier whose {@code @IdClass} has a copy of the other identifier's value.
 * Hibernate makes the column for the copy: where {@code @JoinColumn} names it, it has the type of
 * the copy, and nothing of the length or precision that the other identifier may have.
 */
final class IdentifierCopies {

  private final MappingContext context;
  private final BasicTypes basics;

  IdentifierCopies(MappingContext context) {
    this.context = context;
    basics = new BasicTypes(context.types);
  }

  /** The columns of an association, as the copy of the identifier has them. */
  List<MappedColumn> settle(
      List<MappedColumn> columns, Attribute association, Optional<TypeElement> idClass) {
    boolean isNamed =
        association.joinColumns().stream().anyMatch(column -> column.columnDefinition().isBlank());
    if (columns.size() != 1 || !isNamed) {
      return columns;
    }
    return idClass
        .flatMap(type -> copy(association, type))
        .flatMap(copy -> basics.find(copy, copy.type(), BasicTypes.size(copy, Optional.empty())))
        .map(type -> List.of(columns.get(0).withColumn(columns.get(0).column().withType(type))))
        .orElse(columns);
  }

  private Optional<Attribute> copy(Attribute association, TypeElement idClass) {
    return context.attributes.read((DeclaredType) idClass.asType(), AccessStrategy.FIELD).stream()
        .filter(attribute -> attribute.name().equals(association.name()))
        .filter(attribute -> context.entity(attribute.type()).isEmpty())
        .findFirst();
  }
}
