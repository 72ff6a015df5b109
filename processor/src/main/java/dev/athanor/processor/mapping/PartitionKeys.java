package dev.athanor.processor.mapping;

import dev.athanor.schema.Column;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Hibernate's {@code @PartitionKey}: on PostgreSQL the column belongs to the primary key, because
 * rows are kept unique within a partition only. Where the migrations are for it, the key has it on
 * every database.
 */
final class PartitionKeys {

  private static final Identifier NAMELESS = Identifier.of("nameless");

  private PartitionKeys() {}

  static void apply(MappingContext context) {
    if (context.targets.contains(TargetDatabase.POSTGRESQL)) {
      context.entities.values().stream()
          .filter(entity -> !entity.sharesTable())
          .forEach(entity -> apply(context, entity));
    }
  }

  private static void apply(MappingContext context, EntityModel entity) {
    List<Identifier> before = entity.table.primaryKey;
    List<Identifier> key = new ArrayList<>(before);
    entity.attributes.stream()
        .filter(attribute -> attribute.hibernate("PartitionKey").isPresent())
        .filter(attribute -> AttributeKind.of(attribute, context.types) == AttributeKind.BASIC)
        .filter(attribute -> isManaged(context, attribute))
        .flatMap(
            attribute ->
                entity.table.columns().stream()
                    .filter(column -> column.path().equals(attribute.name())))
        .map(column -> column.column().name())
        .filter(name -> !key.contains(name))
        .forEach(key::add);
    if (!before.isEmpty() && key.size() > before.size()) {
      entity.table.primaryKey = List.copyOf(key);
      entity.table.replaceColumns(
          column ->
              key.contains(column.column().name()) ? column.withColumn(notNull(column)) : column);
      checkReferences(context, entity, before);
    }
  }

  private static boolean isManaged(MappingContext context, Attribute attribute) {
    boolean unmanaged = UnmanagedParts.isMarked(attribute.metadata(), attribute.element());
    if (unmanaged) {
      context.error(
          "InvalidUnmanaged",
          attribute.place(),
          attribute.label() + " is @Unmanaged, but as the partition key part of the primary key.",
          "Remove one of both annotations.");
    }
    return !unmanaged;
  }

  private static Column notNull(MappedColumn column) {
    return column.column().withNullable(false);
  }

  private static void checkReferences(
      MappingContext context, EntityModel entity, List<Identifier> before) {
    String added =
        entity.table.primaryKey.stream()
            .filter(column -> !before.contains(column))
            .map(Identifier::toString)
            .collect(Collectors.joining(", "));
    for (TableDraft table : context.tables) {
      for (ConstraintDraft constraint : table.constraints) {
        Named part = constraint.build().apply(NAMELESS);
        if (part instanceof ForeignKey key
            && key.referencedTable().equals(entity.table.name)
            && !entity.table.isUnique(key.referencedColumns())) {
          context.error(
              "PartitionedReference",
              constraint.place(),
              "A foreign key of "
                  + table.name
                  + " refers to "
                  + entity.table.name
                  + ", whose primary key holds the partition key "
                  + added
                  + ", too.",
              "Leave it out with @ForeignKey(ConstraintMode.NO_CONSTRAINT), or make the partition"
                  + " key a part of the identifier.");
        }
      }
    }
  }
}
