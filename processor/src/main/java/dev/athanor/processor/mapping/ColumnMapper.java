package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.CheckAnnotation;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** Gives a column what its annotation says beyond name, type and nullability. */
final class ColumnMapper {

  private ColumnMapper() {}

  /** The column with the definition, comment and options that are declared for it. */
  static Column decorate(Column column, Optional<ColumnAnnotation> declared) {
    if (declared.isEmpty()) {
      return column;
    }
    ColumnAnnotation annotation = declared.get();
    Column result = column;
    if (!annotation.columnDefinition().isBlank()) {
      result = ColumnDefinition.parse(annotation.columnDefinition()).apply(result);
    }
    if (!annotation.comment().isEmpty()) {
      result = result.withComment(annotation.comment());
    }
    return annotation.options().isBlank() ? result : result.withOptions(annotation.options());
  }

  /**
   * Puts the unique constraint and the checks that a column declares on its table; those without a
   * name are one.
   */
  static void constrain(TableDraft table, Identifier column, ColumnAnnotation annotation) {
    if (annotation.unique()) {
      unique(table, column, annotation.view().place("unique"));
    }
    List<CheckAnnotation> checks = annotation.checks();
    if (checks.isEmpty()) {
      return;
    }
    checks.stream()
        .filter(check -> !check.name().isEmpty())
        .forEach(check -> check(table, List.of(column), check));
    List<String> nameless =
        checks.stream()
            .filter(check -> check.name().isEmpty() && !check.constraint().isBlank())
            .map(CheckAnnotation::constraint)
            .toList();
    if (!nameless.isEmpty()) {
      check(
          table,
          Optional.empty(),
          List.of(column),
          nameless.size() == 1 ? nameless.get(0) : "(" + String.join(") and (", nameless) + ")",
          annotation.view().place("check"));
    }
  }

  /** Makes a column unique, in all tables that have it. */
  static void unique(TableDraft table, Identifier column, Place place) {
    unique(table, Optional.empty(), List.of(column), Optional.empty(), place, true);
  }

  /** Adds a unique constraint, unless the same columns have a nameless one already. */
  static void unique(
      TableDraft table, Optional<Identifier> name, List<Identifier> columns, Place place) {
    unique(table, name, columns, Optional.empty(), place);
  }

  /** The same with SQL behind it. */
  static void unique(
      TableDraft table,
      Optional<Identifier> name,
      List<Identifier> columns,
      Optional<String> options,
      Place place) {
    unique(table, name, columns, options, place, false);
  }

  private static void unique(
      TableDraft table,
      Optional<Identifier> name,
      List<Identifier> columns,
      Optional<String> options,
      Place place,
      boolean inherited) {
    boolean known =
        name.isEmpty()
            && table.constraints.stream()
                .anyMatch(other -> other.prefix().equals("uq") && other.columns().equals(columns));
    if (!known) {
      table.constraints.add(
          new ConstraintDraft(
              "uq",
              name,
              columns,
              options.orElse(""),
              identifier -> new UniqueConstraint(identifier, columns, options),
              place,
              inherited));
    }
  }

  /** Adds a check that an annotation declares for a column or, without columns, for the table. */
  static void check(TableDraft table, List<Identifier> columns, CheckAnnotation check) {
    Optional<Identifier> name =
        Optional.of(check.name()).filter(text -> !text.isEmpty()).map(Identifier::of);
    check(table, name, columns, check.constraint(), check.view().place());
  }

  /** Adds a check. */
  static void check(
      TableDraft table,
      Optional<Identifier> name,
      List<Identifier> columns,
      String condition,
      Place place) {
    boolean known =
        name.isEmpty()
            && table.constraints.stream()
                .anyMatch(
                    other ->
                        other.prefix().equals("ck")
                            && other.columns().equals(columns)
                            && other.detail().equals(condition));
    if (!condition.isBlank() && !known) {
      table.constraints.add(
          new ConstraintDraft(
              "ck",
              name,
              columns,
              condition,
              identifier -> new CheckConstraint(identifier, condition),
              place,
              !columns.isEmpty()));
    }
  }
}
