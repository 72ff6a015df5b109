package dev.athanor.processor.mapping;

import dev.athanor.problem.Subject;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedTable;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Reads {@code @RenamedFrom}: on an entity it speaks of its table, on an attribute of its column or
 * table, and of others where it names them.
 */
final class RenameReader {

  private static final String RENAMED = "RenamedFrom";

  private final MappingContext context;
  private final boolean isAsked;
  private final MemberParts parts;
  private final List<RenamedTable> tables = new ArrayList<>();
  private final List<RenamedColumn> columns = new ArrayList<>();
  private final Map<Subject, Place> places = new HashMap<>();
  private final Map<Element, List<EntityModel>> members = new LinkedHashMap<>();

  RenameReader(MappingContext context) {
    this.context = context;
    isAsked = isAsked();
    parts = new MemberParts(isAsked ? context.tables : List.of());
    parts.elements().forEach(element -> members.put(element, new ArrayList<>()));
  }

  /** Whether there is any such annotation: mostly there is none. */
  private boolean isAsked() {
    for (TableDraft table : context.tables) {
      if (isAsked(table.place.element())) {
        return true;
      }
      for (MappedColumn column : table.columns()) {
        if (isAsked(column.place().element())) {
          return true;
        }
      }
    }
    for (EntityModel entity : context.entities.values()) {
      for (TypeElement type : context.attributes.hierarchy(entity.type)) {
        if (isAsked(type) || type.getEnclosedElements().stream().anyMatch(this::isAsked)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAsked(Element element) {
    return !context.metadata.findAllAthanor(element, RENAMED, RENAMED + ".List").isEmpty();
  }

  /** Reads what stands on the classes of an entity; its members are read with all others. */
  void read(EntityModel entity) {
    if (!isAsked) {
      return;
    }
    for (TypeElement type : context.attributes.hierarchy(entity.type)) {
      boolean itself = type.equals(entity.type);
      if (itself || !context.entities.containsKey(type.getQualifiedName().toString())) {
        renames(type).forEach(rename -> readClass(rename, entity, itself));
      }
      type.getEnclosedElements().stream()
          .filter(member -> !(member instanceof TypeElement))
          .forEach(member -> members.computeIfAbsent(member, any -> new ArrayList<>()).add(entity));
    }
  }

  /** Reads what stands on members, of entities and of embeddables. */
  void readMembers() {
    members.forEach(
        (member, entities) -> {
          // The annotations of a record's component stand on its field and accessor as well.
          boolean isCopy =
              member.getEnclosingElement().getKind() == ElementKind.RECORD
                  && !parts.elements().contains(member);
          if (!(member instanceof TypeElement) && !isCopy) {
            renames(member)
                .forEach(
                    rename ->
                        context.guarded(
                            rename.place(), () -> readMember(rename, member, entities)));
          }
        });
  }

  List<RenamedTable> tables() {
    return tables;
  }

  List<RenamedColumn> columns() {
    return columns;
  }

  Map<Subject, Place> places() {
    return places;
  }

  private void readClass(AnnotationView rename, EntityModel entity, boolean itself) {
    if (!rename.text("table").isEmpty()) {
      readNamed(rename);
    } else if (!rename.text("column").isEmpty()) {
      readColumn(rename, parts.ofOwner(entity));
    } else if (itself && !entity.sharesTable() && !entity.table.isVirtual) {
      add(rename, entity.table);
    } else {
      ambiguous(rename, rename.element().getSimpleName() + " has no table of its own.");
    }
  }

  private void readMember(AnnotationView rename, Element member, List<EntityModel> entities) {
    if (!rename.text("table").isEmpty()) {
      readNamed(rename);
      return;
    }
    List<TableDraft> own = parts.tables(member);
    Map<TableDraft, List<MappedColumn>> held = parts.columns(member);
    if (!rename.text("column").isEmpty()) {
      List<TableDraft> candidates = new ArrayList<>(held.keySet());
      candidates.addAll(own);
      if (candidates.isEmpty()) {
        entities.forEach(entity -> candidates.addAll(parts.ofOwner(entity)));
      }
      readColumn(rename, candidates);
    } else if (held.isEmpty() && own.size() == 1) {
      add(rename, own.get(0));
    } else if (held.isEmpty()) {
      ambiguous(rename, member.getSimpleName() + " has " + own.size() + " tables and no column.");
    } else {
      held.forEach((table, found) -> readOnly(rename, member, table, found));
    }
  }

  /** An attribute's only column in a table. */
  private void readOnly(
      AnnotationView rename, Element member, TableDraft table, List<MappedColumn> found) {
    if (found.size() == 1) {
      add(rename, table, found.get(0).column().name());
    } else {
      ambiguous(
          rename,
          member.getSimpleName() + " has " + found.size() + " columns in " + table.name + ".");
    }
  }

  /** What names its table. */
  private void readNamed(AnnotationView rename) {
    QualifiedName name = QualifiedName.of(rename.text("table"));
    Optional<TableDraft> table = parts.table(name);
    if (table.isEmpty()) {
      unknown(rename, "there is no table " + name);
    } else if (rename.text("column").isEmpty()) {
      add(rename, table.get());
    } else {
      readColumn(rename, List.of(table.get()));
    }
  }

  /** What names its column. */
  private void readColumn(AnnotationView rename, List<TableDraft> candidates) {
    Identifier name = Identifier.of(rename.text("column"));
    List<TableDraft> holders =
        candidates.stream().filter(table -> table.find(name).isPresent()).toList();
    if (holders.isEmpty()) {
      unknown(rename, "there is no column " + name + " here");
    }
    holders.forEach(table -> add(rename, table, table.find(name).orElseThrow().column().name()));
  }

  private void add(AnnotationView rename, TableDraft table) {
    QualifiedName then = QualifiedName.of(rename.text("value"));
    tables.add(new RenamedTable(table.name, then, answer(rename)));
  }

  private void add(AnnotationView rename, TableDraft table, Identifier column) {
    Identifier then = Identifier.of(rename.text("value"));
    columns.add(new RenamedColumn(table.name, column, then, answer(rename)));
  }

  private Answer answer(AnnotationView rename) {
    Answer answer = new Answer(AnswerSource.text(rename), rename.place().qualifiedName());
    places.put(answer, rename.place("value"));
    return answer;
  }

  private void ambiguous(AnnotationView rename, String fact) {
    context.error(
        "AmbiguousRename",
        rename.place("value"),
        fact,
        "Name the one that is meant: @RenamedFrom(value = ..., column = ...) on an attribute or an"
            + " entity, @RenamedFrom(value = ..., table = ...) on an entity.");
  }

  private void unknown(AnnotationView rename, String fact) {
    context.error(
        "UnknownRenameTarget",
        rename.place("value"),
        AnswerSource.text(rename) + " names no column or table of today: " + fact + ".",
        "Write the name as it is now, or remove the annotation.");
  }

  private List<AnnotationView> renames(Element element) {
    List<AnnotationView> written =
        context.metadata.findAllAthanor(element, RENAMED, RENAMED + ".List");
    return written.isEmpty()
        ? written
        : written.stream().filter(annotation -> !annotation.text("value").isEmpty()).toList();
  }
}
