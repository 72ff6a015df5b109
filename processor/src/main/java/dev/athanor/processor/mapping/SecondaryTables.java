package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.processor.jpa.TableAnnotation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps {@code @SecondaryTable}: further tables with a row for each row of an entity's own. */
final class SecondaryTables {

  private final MappingContext context;
  private final TableNames names;
  private final JoinedKeyMapper keys;

  SecondaryTables(MappingContext context, IdentifierMapper identifiers) {
    this.context = context;
    names = new TableNames(context);
    keys = new JoinedKeyMapper(context, new JoinColumnMapper(context, identifiers));
  }

  /** Adds the tables that an entity declares, with the keys that refer to its own. */
  void addTo(EntityModel entity) {
    context
        .metadata
        .findAll(entity.type, "SecondaryTable", "SecondaryTables")
        .forEach(
            annotation ->
                context.guarded(
                    annotation.place(), () -> add(entity, new TableAnnotation(annotation))));
  }

  private void add(EntityModel entity, TableAnnotation annotation) {
    AnnotationView view = annotation.view();
    QualifiedName name = names.name(Optional.of(annotation), WrittenName.of(annotation.name()));
    TableDraft table =
        new TableDraft(
            name,
            entity.qualifiedName() + "#@SecondaryTable(" + name.name() + ")",
            view.place("name"),
            false);
    List<ColumnAnnotation> declared =
        view.nestedList("pkJoinColumns").stream().map(ColumnAnnotation::new).toList();
    List<MappedColumn> key =
        keys.map(table, table.slot(), entity, declared, Stream.of(view), view.place());
    table.primaryKey = key.stream().map(column -> column.column().name()).toList();
    entity.secondaryTables.add(table);
    context.tables.add(table);
  }

  /** Puts on the tables of an entity what it declares about them beside their columns. */
  void constrain(EntityModel entity) {
    for (AnnotationView annotation : entity.findAll("SecondaryTable", "SecondaryTables")) {
      TableAnnotation table = new TableAnnotation(annotation);
      find(context, entity, table.name())
          .ifPresent(found -> TableConstraints.apply(context, found, table));
    }
  }

  /** The scope of an attribute: in one of these tables where its columns say so. */
  static Optional<Scope> scope(MappingContext context, Attribute attribute, Scope scope) {
    Optional<ColumnAnnotation> column = column(attribute, scope);
    String written = column.map(ColumnAnnotation::table).orElse("");
    if (written.isEmpty() || context.physical(written).matches(scope.table().name.name())) {
      return Optional.of(scope);
    }
    Optional<Scope> found = find(context, scope.entity(), written).map(scope::inSecondaryTable);
    if (found.isEmpty()) {
      Place place = column.orElseThrow().view().place("table");
      context.error(
          "UnknownTable",
          place,
          scope.entity().name + " has no table " + written + " for " + attribute.label() + ".",
          "Declare it with @SecondaryTable on the entity, or leave the table out.");
    }
    return found;
  }

  private static Optional<ColumnAnnotation> column(Attribute attribute, Scope scope) {
    return attribute.association().isPresent()
        ? ToOneMapper.declared(attribute).stream().findFirst()
        : scope.column(attribute).map(ColumnAnnotation::new);
  }

  private static Optional<TableDraft> find(
      MappingContext context, EntityModel entity, String written) {
    Identifier name = context.physical(written);
    return entity.secondaryTables.stream()
        .filter(table -> table.name.name().matches(name))
        .findFirst();
  }
}
