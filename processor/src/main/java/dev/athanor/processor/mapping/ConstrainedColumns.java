package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The columns of an entity's properties, while constraints are put on them. */
final class ConstrainedColumns {

  private final MappingContext context;
  private final EntityModel entity;
  private final List<TableDraft> tables;

  ConstrainedColumns(MappingContext context, EntityModel entity) {
    this.context = context;
    this.entity = entity;
    tables = Stream.concat(Stream.of(entity.table), entity.secondaryTables.stream()).toList();
  }

  /** Whether a property consists of others. */
  boolean isComposite(String path) {
    return tables.stream()
        .anyMatch(
            table ->
                table.columns().stream()
                    .anyMatch(column -> column.path().startsWith(owned(path, table) + ".")));
  }

  /** Constrains the columns of a property that is no embeddable. */
  void constrain(
      String path, ConstraintEffects effects, boolean text, boolean canBeNotNull, Element member) {
    if (effects.isSomething()) {
      tables.forEach(
          table -> {
            String owned = owned(path, table);
            table.columns().stream()
                .filter(column -> isOf(owned, column))
                .forEach(column -> check(table, column, effects, member));
            table.replaceColumns(
                column ->
                    isOf(owned, column)
                        ? constrained(column, effects, text, canBeNotNull, member)
                        : column);
          });
    }
  }

  /** The path of the entity's own columns, where a table has those of others too. */
  private String owned(String path, TableDraft table) {
    return table.entity && !table.origin.equals(entity.qualifiedName())
        ? entity.qualifiedName() + "#" + path
        : path;
  }

  private MappedColumn constrained(
      MappedColumn mapped,
      ConstraintEffects effects,
      boolean text,
      boolean canBeNotNull,
      Element member) {
    Column column = mapped.column();
    if (effects.isNotNull() && canBeNotNull) {
      column = column.withNullable(false);
    }
    if (text && effects.length.isPresent()) {
      column = column.withType(limited(column.type(), effects.length.getAsInt()));
    }
    if (effects.precision.isPresent()) {
      column = column.withType(exact(column.type(), effects, member));
    }
    return mapped.withColumn(column);
  }

  private static ColumnType limited(ColumnType type, int length) {
    if (!(type instanceof PortableType portable)) {
      return type;
    }
    return switch (portable.name()) {
      case VARCHAR, TEXT -> ScalarTypes.characters(length);
      case CHARACTER -> ColumnTypes.character(length);
      default -> type;
    };
  }

  private ColumnType exact(ColumnType type, ConstraintEffects effects, Element member) {
    if (!(type instanceof PortableType portable)) {
      return type;
    }
    int precision = effects.precision.orElseThrow();
    return switch (portable.name()) {
      case NUMERIC -> ColumnTypes.numeric(precision, effects.scale);
      case FLOAT -> {
        if (!FloatPrecision.isPossible(precision, effects.scale)) {
          FloatPrecision.report(
              context,
              Place.of(member),
              member.getSimpleName().toString(),
              precision,
              effects.scale);
          yield type;
        }
        yield ScalarTypes.floating(precision);
      }
      default -> type;
    };
  }

  /**
   * Comparisons with numbers make sense for numbers only; a defined type may be one. Hibernate
   * compares texts as well, which H2 converts and PostgreSQL refuses.
   */
  private void check(
      TableDraft table, MappedColumn mapped, ConstraintEffects effects, Element member) {
    Column column = mapped.column();
    boolean comparable =
        isNumber(column.type())
            || isText(column.type()) && !context.targets.contains(TargetDatabase.POSTGRESQL);
    if (!comparable) {
      return;
    }
    CheckColumn.text(column.name())
        .ifPresent(
            name ->
                effects.comparisons.forEach(
                    comparison ->
                        ColumnMapper.check(
                            table,
                            Optional.empty(),
                            List.of(column.name()),
                            name + " " + comparison,
                            Place.of(member))));
  }

  private static boolean isText(ColumnType type) {
    return type instanceof PortableType portable
        && portable.name() == PortableType.TypeName.VARCHAR;
  }

  private static boolean isNumber(ColumnType type) {
    if (type instanceof NativeType defined) {
      return !defined.sql().contains(" array");
    }
    return type instanceof PortableType portable
        && switch (portable.name()) {
          case TINYINT, SMALLINT, INTEGER, BIGINT, FLOAT, NUMERIC -> true;
          default -> false;
        };
  }

  private static boolean isOf(String path, MappedColumn column) {
    return column.path().equals(path) || column.path().startsWith(path + "#");
  }
}
