package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.TableAnnotation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts on a table what its annotation declares: constraints, indexes, comment, options. */
final class TableConstraints {

  private final MappingContext context;
  private final TableDraft table;

  private TableConstraints(MappingContext context, TableDraft table) {
    this.context = context;
    this.table = table;
  }

  /** Applies an annotation to a table that has all its columns. */
  static void apply(MappingContext context, TableDraft table, TableAnnotation annotation) {
    TableConstraints constraints = new TableConstraints(context, table);
    constraints.unique(annotation);
    constraints.indexes(annotation);
    constraints.describe(annotation);
    table.options = Optional.of(annotation.options()).filter(text -> !text.isBlank());
  }

  /**
   * The same for the table of an association or collection. As in Hibernate, that of an association
   * to one has no indexes, and of a collection's table that is declared outside only the member's
   * own annotation gives checks and comment.
   */
  static void applyJoined(
      MappingContext context, TableDraft table, TableAnnotation annotation, Attribute attribute) {
    TableConstraints constraints = new TableConstraints(context, table);
    constraints.unique(annotation);
    if (attribute.isToOne()) {
      constraints.describe(annotation);
    } else {
      constraints.indexes(annotation);
      attribute.own("JoinTable").map(TableAnnotation::new).ifPresent(constraints::describe);
    }
    table.options = Optional.of(annotation.options()).filter(text -> !text.isBlank());
  }

  private void unique(TableAnnotation annotation) {
    Place place = annotation.view().place();
    annotation.uniqueConstraints().forEach(unique -> context.guarded(place, () -> unique(unique)));
  }

  private void indexes(TableAnnotation annotation) {
    Place place = annotation.view().place();
    annotation.indexes().forEach(index -> context.guarded(place, () -> index(index)));
  }

  private void describe(TableAnnotation annotation) {
    Place place = annotation.view().place();
    annotation
        .checks()
        .forEach(
            check -> context.guarded(place, () -> ColumnMapper.check(table, List.of(), check)));
    table.comment = Optional.of(annotation.comment()).filter(text -> !text.isEmpty());
  }

  private void unique(AnnotationView annotation) {
    Place place = annotation.place("columnNames");
    List<Identifier> columns = new ArrayList<>();
    for (String name : annotation.texts("columnNames")) {
      Optional<Identifier> column = column(context, table, name, place);
      if (column.isEmpty()) {
        return;
      }
      columns.add(column.get());
    }
    if (!columns.isEmpty()) {
      unique(name(annotation), columns, options(annotation), place);
    }
  }

  /** A unique constraint of the primary key's columns is only a name for that key. */
  private void unique(
      Optional<Identifier> name, List<Identifier> columns, Optional<String> options, Place place) {
    boolean isKey =
        columns.size() == table.primaryKey.size() && columns.containsAll(table.primaryKey);
    if (isKey) {
      table.primaryKeyName = name;
    } else {
      ColumnMapper.unique(table, name, columns, options, place);
    }
  }

  private void index(AnnotationView annotation) {
    Place place = annotation.place("columnList");
    List<IndexPart> parts = new IndexParts(context, table, false).of(annotation);
    if (parts.isEmpty()) {
      return;
    }
    List<Identifier> columns = ascending(parts);
    boolean unique = annotation.flag("unique");
    Optional<String> options = options(annotation);
    if (unique && columns.size() == parts.size() && options.isEmpty()) {
      unique(name(annotation), columns, options, place);
      return;
    }
    table.constraints.add(
        new ConstraintDraft(
            "ix",
            name(annotation),
            named(parts),
            parts + (unique ? " unique" : ""),
            name -> new Index(name, parts, unique, options),
            place,
            false));
  }

  private static Optional<String> options(AnnotationView annotation) {
    return Optional.of(annotation.text("options")).filter(text -> !text.isBlank());
  }

  /** The column of a table that is written, or nothing and an error. */
  static Optional<Identifier> column(
      MappingContext context, TableDraft table, String written, Place place) {
    Optional<MappedColumn> found =
        written.isBlank() ? Optional.empty() : table.find(context.physical(written.trim()));
    if (found.isEmpty()) {
      context.unresolved(Unresolved.Kind.COLUMN, written, table.name.toString(), place);
    }
    return found.map(column -> column.column().name());
  }

  private static List<Identifier> ascending(List<IndexPart> parts) {
    return parts.stream()
        .filter(part -> part.order() == SortOrder.ASCENDING)
        .filter(part -> part.nulls() == NullsOrder.UNSPECIFIED)
        .filter(IndexPart.OfColumn.class::isInstance)
        .map(part -> ((IndexPart.OfColumn) part).name())
        .toList();
  }

  /** What names an index that has none. */
  static List<Identifier> named(List<IndexPart> parts) {
    return parts.stream()
        .map(
            part ->
                part instanceof IndexPart.OfColumn column
                    ? column.name()
                    : new Identifier("expression", false))
        .toList();
  }

  /** The name that an annotation gives, if it does. */
  static Optional<Identifier> name(AnnotationView annotation) {
    return Optional.of(annotation.text("name")).filter(name -> !name.isEmpty()).map(Identifier::of);
  }
}
