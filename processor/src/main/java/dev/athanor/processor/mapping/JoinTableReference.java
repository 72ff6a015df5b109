package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.ForeignKeyAnnotation;
import dev.athanor.processor.jpa.TableAnnotation;
import dev.athanor.schema.Column;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a join table that refer to one of its sides.
 *
 * @param pairs the columns
 * @param nullable whether they may be null unless it is declared otherwise
 * @param foreignKey what is declared about their foreign key
 */
record JoinTableReference(
    List<JoinPair> pairs, boolean nullable, Optional<ForeignKeyAnnotation> foreignKey) {

  /**
   * Those that refer to what the association is about. An association to one that bears join
   * columns itself has these and not those of the table, and they may be null, as in Hibernate.
   */
  static JoinTableReference toTarget(
      JoinColumnMapper joinColumns,
      Attribute attribute,
      Scope scope,
      Optional<TableAnnotation> table,
      EntityModel target) {
    if (attribute.isToOne() && !attribute.ownJoinColumns().isEmpty()) {
      return new JoinTableReference(
          joinColumns.map(attribute, attribute.joinColumns(), target),
          ToOneMapper.isOptional(attribute, scope),
          ToOneMapper.foreignKey(attribute));
    }
    return new JoinTableReference(
        joinColumns.map(
            table.map(TableAnnotation::inverseJoinColumns).orElse(List.of()),
            target,
            attribute.name(),
            attribute.place()),
        false,
        TableForeignKeys.toTarget(attribute, table));
  }

  /** One of the columns. */
  Column column(JoinPair pair) {
    return pair.column(nullable && pair.isDeclaredNullable());
  }
}
