package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @RenamedFrom} and {@code @Dropped} of the entities. */
final class DeclaredChangeReader {

  private static final String RENAMED = "dev.athanor.annotation.RenamedFrom";
  private static final String DROPPED = "dev.athanor.annotation.Dropped";

  private final MappingContext context;
  private final Map<QualifiedName, QualifiedName> renamedTables = new HashMap<>();
  private final Map<QualifiedName, Map<Identifier, Identifier>> renamedColumns = new HashMap<>();
  private final Set<QualifiedName> droppedTables = new HashSet<>();
  private final Map<QualifiedName, Set<Identifier>> droppedColumns = new HashMap<>();

  DeclaredChangeReader(MappingContext context) {
    this.context = context;
  }

  /** Reads what the entities of the context, their attributes and packages declare. */
  DeclaredChanges read() {
    context.entities.values().forEach(this::readEntity);
    context.tables.forEach(this::readColumns);
    return new DeclaredChanges(renamedTables, renamedColumns, droppedTables, droppedColumns);
  }

  private void readEntity(EntityModel entity) {
    QualifiedName table = entity.table.name;
    renamedFrom(entity.type)
        .ifPresent(old -> renamedTables.put(table, QualifiedName.of(old.text("value"))));
    Set<Identifier> dropped = new HashSet<>();
    for (TypeElement type : context.attributes.hierarchy(entity.type)) {
      dropped(type).forEach(name -> dropped.add(Identifier.of(name)));
    }
    if (!dropped.isEmpty()) {
      droppedColumns.put(table, Set.copyOf(dropped));
    }
    dropped(context.types.elements().getPackageOf(entity.type))
        .forEach(name -> droppedTables.add(QualifiedName.of(name)));
  }

  private void readColumns(TableDraft table) {
    Map<Element, List<MappedColumn>> byAttribute = new HashMap<>();
    table
        .columns()
        .forEach(
            column ->
                byAttribute
                    .computeIfAbsent(column.place().element(), e -> new ArrayList<>())
                    .add(column));
    byAttribute.forEach(
        (attribute, columns) ->
            renamedFrom(attribute)
                .filter(old -> !(attribute instanceof TypeElement))
                .ifPresent(old -> rename(table, attribute, columns, old)));
  }

  private void rename(
      TableDraft table, Element attribute, List<MappedColumn> columns, AnnotationView old) {
    if (columns.size() != 1) {
      context.error(
          "AmbiguousRename",
          old.place("value"),
          attribute.getSimpleName() + " has " + columns.size() + " columns in " + table.name + ".",
          "Rename an attribute of one column only, and write other renames into a migration.");
      return;
    }
    renamedColumns
        .computeIfAbsent(table.name, name -> new HashMap<>())
        .put(columns.get(0).column().name(), Identifier.of(old.text("value")));
  }

  private static Optional<AnnotationView> renamedFrom(Element element) {
    return Annotations.findByName(element, RENAMED)
        .filter(annotation -> !annotation.text("value").isEmpty());
  }

  private static List<String> dropped(Element element) {
    return Annotations.findAllByName(element, DROPPED, DROPPED + ".List").stream()
        .map(annotation -> annotation.text("value"))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
