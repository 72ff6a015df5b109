package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.SortOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Puts the exclusion constraints on tables that {@code @ExclusionConstraint} declares. */
final class DeclaredExclusions {

  private static final DeclaredTable TABLES = new DeclaredTable("ExclusionConstraint");
  private static final Identifier BTREE_GIST = Identifier.of("btree_gist");

  private final MappingContext context;

  DeclaredExclusions(MappingContext context) {
    this.context = context;
  }

  /** Applies what stands on an entity and on the mapped superclasses that it inherits from. */
  void apply(EntityModel entity) {
    TABLES.each(context, entity, (table, annotation) -> add(entity, table, annotation));
  }

  /** Reports them on a class that has no table. */
  static void refuse(MappingContext context, Element type) {
    TABLES.refuse(context, type);
  }

  private void add(EntityModel entity, TableDraft table, AnnotationView annotation) {
    context.requireTargets(
        annotation.place(),
        entity.name + " has an exclusion constraint",
        EnumSet.of(TargetDatabase.POSTGRESQL));
    List<AnnotationView> written = annotation.nestedList("value");
    List<ExclusionElement> elements =
        written.stream().flatMap(element -> element(entity, table, element).stream()).toList();
    if (elements.isEmpty() || elements.size() < written.size()) {
      if (written.isEmpty()) {
        incomplete(annotation, entity, "compares nothing");
      }
      return;
    }
    String method = annotation.text("using").strip();
    if (method.isEmpty()) {
      context.error(
          "IncompleteAnnotation",
          annotation.place("using"),
          "The exclusion constraint of " + entity.name + " names no kind of index.",
          "Write using = \"gist\", or leave it out.");
      return;
    }
    checkExtension(annotation, table, method, elements);
    Optional<String> condition =
        Optional.of(annotation.text("where").strip()).filter(text -> !text.isEmpty());
    Deferrability deferrability = ReferenceOptions.deferrability(annotation);
    table.constraints.add(
        new ConstraintDraft(
            "ex",
            TableConstraints.name(annotation),
            TableConstraints.named(elements.stream().map(ExclusionElement::part).toList()),
            elements + method + condition + deferrability,
            name -> new ExclusionConstraint(name, method, elements, condition, deferrability),
            annotation.place(),
            false));
  }

  private Optional<ExclusionElement> element(
      EntityModel entity, TableDraft table, AnnotationView element) {
    String column = element.text("column").strip();
    String expression = element.text("expression").strip();
    String operator = element.text("with").strip();
    if (column.isEmpty() == expression.isEmpty() || operator.isEmpty()) {
      incomplete(
          element, entity, "needs a column or an expression, and an operator, for each element");
      return Optional.empty();
    }
    Optional<IndexPart> part =
        column.isEmpty()
            ? Optional.of(new IndexPart.OfExpression(expression, SortOrder.ASCENDING))
            : TableConstraints.column(context, table, column, element.place("column"))
                .map(IndexPart.OfColumn::ascending);
    Optional<String> operatorClass =
        Optional.of(element.text("operatorClass").strip()).filter(text -> !text.isEmpty());
    return part.map(
        found -> new ExclusionElement(found.withOperatorClass(operatorClass), operator));
  }

  private void incomplete(AnnotationView annotation, EntityModel entity, String fact) {
    context.error(
        "IncompleteAnnotation",
        annotation.place(),
        "The exclusion constraint of " + entity.name + " " + fact + ".",
        "Write @Element(column = \"...\", with = \"=\") or @Element(expression = \"...\", with ="
            + " \"&&\").");
  }

  /** Only ranges, geometry and the like are compared by such an index itself. */
  private void checkExtension(
      AnnotationView annotation, TableDraft table, String method, List<ExclusionElement> elements) {
    if (!method.equalsIgnoreCase("gist") || context.extensions.contains(BTREE_GIST)) {
      return;
    }
    for (ExclusionElement element : elements) {
      Optional<ColumnType> scalar =
          element.part() instanceof IndexPart.OfColumn column && column.operatorClass().isEmpty()
              ? table
                  .find(column.name())
                  .map(found -> found.column().type())
                  .filter(type -> !(type instanceof NativeType))
              : Optional.empty();
      if (scalar.isPresent()) {
        context.error(
            "MissingExtension",
            annotation.place(),
            "The exclusion constraint compares "
                + table.name
                + "."
                + element.part()
                + " using gist, which PostgreSQL can with the extension btree_gist only.",
            "Annotate the entity with @RequiredExtension(\"btree_gist\").");
        return;
      }
    }
  }
}
