package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Puts the indexes on tables that {@code @TableIndex} declares. */
final class DeclaredIndexes {

  private static final DeclaredTable TABLES = new DeclaredTable("TableIndex");
  private static final Set<TargetDatabase> POSTGRESQL = EnumSet.of(TargetDatabase.POSTGRESQL);

  private final MappingContext context;
  private final EntityModel entity;

  private DeclaredIndexes(MappingContext context, EntityModel entity) {
    this.context = context;
    this.entity = entity;
  }

  /** Applies what stands on an entity and on the mapped superclasses that it inherits from. */
  static void apply(MappingContext context, EntityModel entity) {
    TABLES.each(context, entity, new DeclaredIndexes(context, entity)::add);
  }

  /** Reports them on a class that has no table. */
  static void refuse(MappingContext context, Element type) {
    TABLES.refuse(context, type);
  }

  private void add(TableDraft table, AnnotationView annotation) {
    List<IndexPart> parts = new IndexParts(context, table, true).of(annotation);
    List<Identifier> included =
        annotation.texts("include").stream()
            .flatMap(name -> included(table, annotation, name).stream())
            .toList();
    if (!parts.isEmpty() && included.size() == annotation.texts("include").size()) {
      checkTargets(annotation, parts);
      add(table, annotation, parts, included);
    }
  }

  private static void add(
      TableDraft table,
      AnnotationView annotation,
      List<IndexPart> parts,
      List<Identifier> included) {
    boolean unique = annotation.flag("unique");
    Optional<String> method = text(annotation, "using");
    Optional<String> condition = text(annotation, "where");
    Optional<String> options = text(annotation, "options");
    table.constraints.add(
        new ConstraintDraft(
            "ix",
            TableConstraints.name(annotation),
            TableConstraints.named(parts),
            parts + (unique ? " unique " : " ") + method + included + condition,
            name -> new Index(name, parts, unique, method, included, condition, options),
            annotation.place("columnList"),
            false));
  }

  private Optional<Identifier> included(
      TableDraft table, AnnotationView annotation, String written) {
    return TableConstraints.column(context, table, written, annotation.place("include"));
  }

  private void checkTargets(AnnotationView annotation, List<IndexPart> parts) {
    if (parts.stream().anyMatch(IndexPart.OfExpression.class::isInstance)) {
      require(annotation, "columnList", "is of an expression");
    }
    if (parts.stream().anyMatch(part -> part.operatorClass().isPresent())) {
      require(annotation, "columnList", "names a class of operators");
    }
    if (text(annotation, "using").isPresent()) {
      require(annotation, "using", "is built in a way of its own");
    }
    if (!annotation.texts("include").isEmpty()) {
      require(annotation, "include", "includes columns");
    }
    if (text(annotation, "where").isPresent()) {
      require(annotation, "where", "is of some rows only");
    }
  }

  private void require(AnnotationView annotation, String value, String what) {
    context.requireTargets(
        annotation.place(value), "An index of " + entity.name + " " + what, POSTGRESQL);
  }

  private static Optional<String> text(AnnotationView annotation, String name) {
    return Optional.of(annotation.text(name).strip()).filter(text -> !text.isEmpty());
  }
}
