package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Maps the column that says which class a row belongs to, and what rows of each class need. */
final class DiscriminatorMapper {

  /** The path of the column, which no attribute has. */
  static final String PATH = "#discriminator";

  private final MappingContext context;

  DiscriminatorMapper(MappingContext context) {
    this.context = context;
  }

  /** Maps the column of a hierarchy that has one. */
  void map(EntityModel root) {
    DiscriminatorColumn discriminator = DiscriminatorColumn.of(context.metadata, root.type);
    boolean implied = root.strategy == InheritanceStrategy.SINGLE_TABLE && !root.children.isEmpty();
    boolean possible = root.strategy != InheritanceStrategy.TABLE_PER_CLASS;
    if (root.parent.isPresent() || !possible) {
      return;
    }
    if (discriminator.formula().isPresent()) {
      values(root, discriminator);
      requireAll(root, discriminator.formula().get().text("value"), discriminator);
    } else if (implied || discriminator.annotation().isPresent()) {
      map(root, discriminator);
    }
  }

  private void requireAll(EntityModel root, String value, DiscriminatorColumn discriminator) {
    root.withDescendants()
        .filter(EntityModel::sharesTable)
        .forEach(entity -> require(entity, value, discriminator));
  }

  private void map(EntityModel root, DiscriminatorColumn discriminator) {
    List<String> values = values(root, discriminator);
    Identifier name = context.physical(discriminator.name(""));
    Place place = discriminator.annotation().map(ColumnAnnotation::place).orElseGet(root::place);
    Column column =
        ColumnMapper.decorate(
            Column.of(name, discriminator.type(Optional.empty()))
                .withNullable(values.contains("null")),
            discriminator.annotation());
    root.table.slot(root).add(new MappedColumn(column, PATH, place, false));
    CheckColumn.text(name)
        .ifPresent(
            sql -> {
              checkValues(root.table, name, sql, values, discriminator);
              requireAll(root, sql, discriminator);
            });
  }

  private List<String> values(EntityModel root, DiscriminatorColumn discriminator) {
    List<String> values = new ArrayList<>();
    for (EntityModel entity : root.withDescendants().toList()) {
      Optional<String> value = value(discriminator, entity);
      if (value.filter(discriminator::isPossible).isEmpty()) {
        HierarchyRules.invalidValue(context, entity.type, value);
      } else if (entity.isConcrete()) {
        values.add(value.get());
      }
    }
    return values;
  }

  private Optional<String> value(DiscriminatorColumn discriminator, EntityModel entity) {
    return discriminator.value(context.metadata, entity.type, entity.name);
  }

  private static void checkValues(
      TableDraft table,
      Identifier name,
      String column,
      List<String> values,
      DiscriminatorColumn discriminator) {
    String list =
        values.stream()
            .filter(value -> !DiscriminatorColumn.isCatchAll(value))
            .map(discriminator::literal)
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
    if (!list.isEmpty() && !values.contains("not null")) {
      ColumnMapper.check(
          table, Optional.empty(), List.of(name), column + " in (" + list + ")", table.place);
    }
  }

  /**
   * What rows of a class must have and others need not. As in Hibernate, of the classes above only
   * the nearest counts.
   */
  private void require(EntityModel entity, String column, DiscriminatorColumn discriminator) {
    Optional<String> value =
        value(discriminator, entity)
            .filter(discriminator::isPossible)
            .filter(found -> !DiscriminatorColumn.isCatchAll(found));
    if (value.isEmpty() || !entity.isConcrete()) {
      return;
    }
    List<Optional<String>> required = new ArrayList<>();
    required(entity.parent.orElseThrow(), required);
    required(entity, required);
    if (!required.isEmpty() && required.stream().allMatch(Optional::isPresent)) {
      String needs =
          required.stream()
              .map(name -> name.orElseThrow() + " is not null")
              .collect(Collectors.joining(" and "));
      ColumnMapper.check(
          entity.table,
          Optional.empty(),
          List.of(new Identifier(entity.name, true)),
          column + " <> " + discriminator.literal(value.get()) + " or (" + needs + ")",
          entity.place());
    }
  }

  /** The nullable columns of the attributes of a class that may not be null themselves. */
  private void required(EntityModel entity, List<Optional<String>> required) {
    for (Attribute attribute : entity.attributes) {
      AttributeKind kind = AttributeKind.of(attribute, context.types);
      boolean single = kind == AttributeKind.BASIC || kind == AttributeKind.TO_ONE;
      if (single && !NullabilityRules.isOptional(attribute)) {
        String path =
            entity.sharesTable()
                ? entity.qualifiedName() + "#" + attribute.name()
                : attribute.name();
        entity.table.slots().stream()
            .flatMap(slot -> slot.columns.stream())
            .filter(found -> found.path().equals(path) || found.path().startsWith(path + "#"))
            .filter(found -> found.column().nullable())
            .forEach(found -> required.add(CheckColumn.text(found.column().name())));
      }
    }
  }
}
