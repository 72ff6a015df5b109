package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.StructAttribute;
import dev.athanor.schema.TypeReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.type.TypeMirror;

/** Maps embeddables that are one column, of a named structure of the database. */
final class StructMapper {

  private final MappingContext context;

  StructMapper(MappingContext context) {
    this.context = context;
  }

  /** Hibernate's annotation, on the attribute or on its class. */
  Optional<AnnotationView> annotation(Attribute attribute) {
    return annotation(attribute.type(), attribute);
  }

  /**
   * The same, where the class is that of the elements: of a collection with a table of its own, the
   * class alone counts.
   */
  Optional<AnnotationView> annotation(TypeMirror type, Attribute attribute) {
    return Optional.of(attribute)
        .filter(it -> !it.has("ElementCollection"))
        .flatMap(it -> it.hibernate("Struct"))
        .or(
            () ->
                context
                    .types
                    .element(type)
                    .flatMap(
                        element ->
                            context.metadata.findByName(
                                element, Annotations.HIBERNATE + "Struct")));
  }

  /** The class of the structures that a basic attribute has any number of. */
  Optional<TypeMirror> elements(Attribute attribute) {
    return Optional.of(attribute.type())
        .filter(it -> BasicTypes.isSeveral(context.types, it))
        .filter(it -> ExplicitTypes.code(attribute).isEmpty())
        .map(context.types::elementOf)
        .filter(context.types::isEmbeddable)
        .filter(it -> annotation(it, attribute).isPresent());
  }

  /**
   * The column of an attribute.
   *
   * @param type the class of the structure: that of the attribute or of its elements
   * @param map maps the attributes of the embeddable in a scope
   */
  void map(Attribute attribute, TypeMirror type, Scope scope, Consumer<Scope> map) {
    AnnotationView struct = annotation(type, attribute).orElseThrow();
    if (!struct.text("catalog").isEmpty()) {
      context.unsupported(
          struct.place("catalog"),
          attribute.label() + " has a type of another database.",
          "Leave the catalog out.");
      return;
    }
    context.requireTargets(
        struct.place(),
        attribute.label() + " is a structure",
        EnumSet.of(TargetDatabase.POSTGRESQL));
    TableDraft parts =
        new TableDraft(name(struct), scope.origin(attribute), attribute.place(), false);
    parts.isStruct = true;
    map.accept(scope.within(attribute, type).inTable(parts));
    if (parts.columns().isEmpty() || !isPossible(attribute, parts)) {
      return;
    }
    List<Column> columns = sorted(attribute, struct, parts);
    NamedStruct found =
        new NamedStruct(
            parts.name,
            columns.stream().map(it -> new StructAttribute(it.name(), it.type())).toList());
    context
        .types
        .element(type)
        .map(source -> context.namedTypes.add(context, attribute, found, source))
        .map(known -> new TypeReference(known.name(), type != attribute.type()))
        .ifPresent(reference -> add(attribute, reference, scope, parts));
  }

  private QualifiedName name(AnnotationView struct) {
    return new QualifiedName(
        context.schema(struct.text("schema")), Identifier.of(struct.text("name")));
  }

  private void add(Attribute attribute, TypeReference type, Scope scope, TableDraft parts) {
    Optional<AnnotationView> view = scope.column(attribute);
    Optional<ColumnAnnotation> annotation = view.map(ColumnAnnotation::new);
    String written =
        annotation
            .map(ColumnAnnotation::name)
            .filter(name -> !name.isEmpty())
            .orElse(attribute.name());
    Identifier name = context.physical(scope.named(written));
    boolean nullable = NullabilityRules.isNullable(attribute, view, scope);
    Column column = ColumnMapper.decorate(Column.of(name, type).withNullable(nullable), annotation);
    Optional.of(column)
        .filter(it -> !type.array())
        .flatMap(it -> StructChecks.of(it, parts))
        .ifPresent(
            condition ->
                ColumnMapper.check(
                    scope.table(), Optional.empty(), List.of(name), condition, attribute.place()));
    scope
        .slot()
        .add(
            new MappedColumn(
                column,
                scope.owned(scope.path(attribute)),
                attribute.place(),
                false,
                WrittenName.of(written).text()));
  }

  /** A structure has attributes and their types, and nothing else. */
  private boolean isPossible(Attribute attribute, TableDraft parts) {
    boolean plain =
        parts.constraints.stream()
                .allMatch(check -> check.prefix().equals("ck") && check.name().isEmpty())
            && parts.columns().stream()
                .map(MappedColumn::column)
                .allMatch(it -> it.defaultValue().isEmpty() && it.generated().isEmpty());
    if (!plain) {
      context.unsupported(
          attribute.place(),
          attribute.label() + " is a structure, which has neither keys nor defaults.",
          "Leave them out of the class, or embed it without @Struct.");
    }
    return plain;
  }

  private List<Column> sorted(Attribute attribute, AnnotationView struct, TableDraft parts) {
    List<Column> columns = parts.columns().stream().map(MappedColumn::column).toList();
    List<String> names = struct.texts("attributes");
    if (names.isEmpty()) {
      return columns.stream().sorted(StructOrder.BY_SIZE).toList();
    }
    List<Column> sorted = new ArrayList<>();
    for (String name : names) {
      parts.find(Identifier.of(name)).map(MappedColumn::column).ifPresent(sorted::add);
    }
    if (sorted.size() != columns.size() || sorted.size() != names.size()) {
      context.error(
          "UnknownColumn",
          struct.place("attributes"),
          attribute.label() + " has other attributes than @Struct names.",
          "Name each column of the class once.");
      return columns;
    }
    return sorted;
  }
}
