package dev.athanor.processor.mapping;

import dev.athanor.problem.Subject;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedTable;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads {@code @RenamedFrom} and {@code @Dropped} of the entities, their members and packages. */
final class DeclaredChangeReader {

  private static final String DROPPED = "Dropped";

  private final MappingContext context;
  private final RenameReader renames;
  private final List<DroppedTable> droppedTables = new ArrayList<>();
  private final List<DroppedColumn> droppedColumns = new ArrayList<>();
  private final Map<Subject, Place> places = new HashMap<>();

  DeclaredChangeReader(MappingContext context) {
    this.context = context;
    renames = new RenameReader(context);
  }

  /**
   * Reads what is declared.
   *
   * @param packages packages beside those of the entities
   */
  DeclaredChanges read(List<PackageElement> packages) {
    Set<PackageElement> all = new LinkedHashSet<>(packages);
    for (EntityModel entity : context.entities.values()) {
      context.guarded(entity.place(), () -> renames.read(entity));
      for (TypeElement type : context.attributes.hierarchy(entity.type)) {
        dropped(type)
            .forEach(drop -> context.guarded(drop.place(), () -> read(drop, tables(entity))));
      }
      all.add(context.types.elements().getPackageOf(entity.type));
    }
    renames.readMembers();
    all.forEach(
        each -> dropped(each).forEach(drop -> context.guarded(drop.place(), () -> read(drop))));
    LabelAnswers labels = new LabelAnswers(context);
    places.putAll(labels.places());
    return new DeclaredChanges(
        renames.tables(),
        renames.columns(),
        droppedTables,
        droppedColumns,
        labels.types(),
        labels.renamed(),
        labels.dropped());
  }

  /** Where the answers stand. */
  Map<Subject, Place> places() {
    Map<Subject, Place> all = new HashMap<>(places);
    all.putAll(renames.places());
    return all;
  }

  /** The table of an entity, and those that stand beside it and have its columns, too. */
  private List<QualifiedName> tables(EntityModel entity) {
    Stream<TableDraft> derived =
        context.tables.stream()
            .filter(table -> table.isDerived)
            .filter(table -> table.origin.startsWith(entity.qualifiedName() + "#"));
    return Stream.concat(Stream.of(entity.table), derived).map(table -> table.name).toList();
  }

  /** On a class: a column of its tables, or a table. */
  private void read(AnnotationView drop, List<QualifiedName> tables) {
    Answer answer = answer(drop);
    String name = drop.text("value");
    if (!drop.text("table").isEmpty() || name.isEmpty()) {
      read(drop);
      return;
    }
    QualifiedName asTable = QualifiedName.of(name);
    droppedTables.add(new DroppedTable(asTable, answer));
    if (asTable.namespace().isEmpty()) {
      tables.forEach(
          table -> droppedColumns.add(new DroppedColumn(table, Identifier.of(name), answer)));
    }
  }

  /** Wherever it says by itself what is gone. */
  private void read(AnnotationView drop) {
    Answer answer = answer(drop);
    String name = drop.text("value");
    String table = drop.text("table");
    if (!name.isEmpty() && !table.isEmpty()) {
      droppedColumns.add(new DroppedColumn(QualifiedName.of(table), Identifier.of(name), answer));
    } else if (!name.isEmpty() || !table.isEmpty()) {
      droppedTables.add(new DroppedTable(QualifiedName.of(name + table), answer));
    } else if (drop.type("type").filter(type -> type.getKind() == TypeKind.DECLARED).isEmpty()) {
      context.error(
          "UnknownRenameSource",
          drop.place(),
          "@Dropped names nothing.",
          "Write the name as it stands in the snapshot, or remove the annotation.");
    }
  }

  private Answer answer(AnnotationView drop) {
    Answer answer = new Answer(AnswerSource.text(drop), drop.place().qualifiedName());
    places.put(answer, drop.place("value"));
    return answer;
  }

  private List<AnnotationView> dropped(Element element) {
    return context.metadata.findAllAthanor(element, DROPPED, DROPPED + ".List");
  }
}
