package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.processor.jpa.TableAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import java.util.List;
import java.util.Optional;

/**
 * Maps Hibernate's {@code @Any} and {@code @ManyToAny}: a column that says which entity is meant,
 * and one with its key. No foreign key can refer to several tables.
 */
final class AnyMapper {

  private static final String KEY = "AnyKey";

  private final MappingContext context;

  AnyMapper(MappingContext context) {
    this.context = context;
  }

  /** The columns of a reference to one entity. */
  List<MappedColumn> map(Attribute attribute, Scope scope) {
    boolean optional =
        scope.isOfSome() || attribute.hibernate("Any").orElseThrow().flag("optional");
    return map(attribute, scope, attribute.joinColumns(), optional);
  }

  /** The columns of the elements of a collection, whose table an annotation describes. */
  List<MappedColumn> mapElement(Attribute attribute, Scope scope, Optional<TableAnnotation> table) {
    return map(
        attribute, scope, table.map(TableAnnotation::inverseJoinColumns).orElse(List.of()), false);
  }

  private List<MappedColumn> map(
      Attribute attribute, Scope scope, List<ColumnAnnotation> keys, boolean optional) {
    if (keys.size() != 1) {
      context.error(
          "JoinColumnCount",
          attribute.place(),
          attribute.label() + " refers to any entity with " + keys.size() + " join columns.",
          "Declare one @JoinColumn for the key.");
      return List.of();
    }
    ColumnAnnotation key = keys.get(0);
    Optional<ColumnType> type =
        new DeclaredTypes(context.types, attribute, KEY).find(ColumnSize.DEFAULT);
    if (type.isEmpty() && key.columnDefinition().isBlank()) {
      context.error(
          "UnknownType",
          attribute.place(),
          "What type the key of " + attribute.label() + " has is not said.",
          "Name it with @AnyKeyJavaClass.");
      return List.of();
    }
    return List.of(discriminator(attribute, scope), key(attribute, scope, key, type, optional));
  }

  private MappedColumn discriminator(Attribute attribute, Scope scope) {
    Optional<AnnotationView> view = scope.column(attribute);
    Optional<ColumnAnnotation> declared = view.map(ColumnAnnotation::new);
    String written =
        declared
            .map(ColumnAnnotation::name)
            .filter(name -> !name.isEmpty())
            .orElse(attribute.name());
    Column plain =
        Column.of(context.physical(written), discriminatorType(attribute, view))
            .withNullable(view.map(column -> column.flag("nullable")).orElse(true));
    Column column = ColumnMapper.decorate(plain, declared);
    declared.ifPresent(it -> ColumnMapper.constrain(scope.table(), column.name(), it));
    return new MappedColumn(
        column,
        scope.owned(scope.path(attribute) + "#entity"),
        declared.map(ColumnAnnotation::place).orElseGet(attribute::place),
        declared.filter(ColumnAnnotation::readOnly).isPresent());
  }

  private static ColumnType discriminatorType(
      Attribute attribute, Optional<AnnotationView> column) {
    ColumnSize size = BasicTypes.size(attribute, column);
    String kind =
        attribute
            .hibernate("AnyDiscriminator")
            .map(annotation -> annotation.constant("value"))
            .orElse("STRING");
    return switch (kind) {
      case "INTEGER" -> ColumnTypes.integer();
      case "CHAR" -> ColumnTypes.character(size.length(1));
      default -> ScalarTypes.characters(size.length());
    };
  }

  private MappedColumn key(
      Attribute attribute,
      Scope scope,
      ColumnAnnotation declared,
      Optional<ColumnType> type,
      boolean optional) {
    Column plain =
        Column.of(
                context.physical(declared.name().isEmpty() ? attribute.name() : declared.name()),
                type.orElseGet(() -> ColumnTypes.bigint()))
            .withNullable(optional && declared.view().flag("nullable"));
    Column column = ColumnMapper.decorate(plain, Optional.of(declared));
    ColumnMapper.constrain(scope.table(), column.name(), declared);
    return new MappedColumn(
        column, scope.owned(scope.path(attribute) + "#key"), declared.place(), declared.readOnly());
  }
}
