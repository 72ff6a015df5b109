package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** The tables and columns that {@code @Unmanaged} takes out of the schema. */
final class UnmanagedParts {

  private static final String ANNOTATION = "Unmanaged";

  private final Set<String> classes = new TreeSet<>();
  private final Set<String> attributes = new TreeSet<>();

  /** Remembers a class that is marked; only the first of a hierarchy in one table can be. */
  void add(MappingContext context, EntityModel entity) {
    if (!isMarked(context.metadata, entity.type)) {
      return;
    }
    if (entity.sharesTable()) {
      context.error(
          "InvalidUnmanaged",
          entity.place(),
          entity.name + " is @Unmanaged, but shares its table with the class above it.",
          "Annotate the root of the hierarchy, or single attributes.");
    } else {
      classes.add(entity.qualifiedName());
    }
  }

  /** Remembers an attribute that is marked; the identifier of a managed table cannot be. */
  void add(MappingContext context, Attribute attribute, Scope scope) {
    if (!isMarked(attribute.metadata(), attribute.element())) {
      return;
    }
    if (scope.identifier()) {
      refuse(context, attribute, "is part of the identifier, which every table needs");
    } else if (!attribute.mappedBy().isEmpty()) {
      refuse(context, attribute, "has no columns: the other side of the association has them");
    } else {
      attributes.add(scope.origin(attribute));
    }
  }

  /** Within a collection nothing can be marked: its table is all of one piece. */
  void refuseElement(MappingContext context, Attribute attribute) {
    if (isMarked(attribute.metadata(), attribute.element())) {
      refuse(context, attribute, "is part of the elements of a collection");
    }
  }

  private static void refuse(MappingContext context, Attribute attribute, String reason) {
    context.error(
        "InvalidUnmanaged",
        attribute.place(),
        attribute.label() + " is @Unmanaged, but " + reason + ".",
        "Remove @Unmanaged here, or annotate what has the columns.");
  }

  static boolean isMarked(Metadata metadata, Element element) {
    return metadata.findAthanor(element, ANNOTATION).isPresent();
  }

  /** Whether nothing is taken out, as with most entities. */
  boolean isEmpty() {
    return classes.isEmpty() && attributes.isEmpty();
  }

  /** Whether a table is taken out as a whole. */
  boolean has(TableDraft table) {
    return isTaken(table.origin);
  }

  /** Whether a sequence is taken out. */
  boolean has(SequenceDraft sequence) {
    return isTaken(sequence.origin());
  }

  /** Whether a column of a managed table is taken out, as far as its attribute goes. */
  boolean has(TableDraft table, MappedColumn column) {
    return !attributes.isEmpty() && isTakenAttribute(owned(table, column));
  }

  /** The columns of a managed table that are taken out. */
  Set<Identifier> columns(TableDraft table) {
    Set<Identifier> names = new HashSet<>();
    table.distinctColumns().stream()
        .filter(column -> has(table, column))
        .forEach(column -> names.add(column.column().name()));
    return names;
  }

  /** All that is taken out, by the names that it has in the database. */
  Unmanaged of(Iterable<TableDraft> tables, Iterable<SequenceDraft> sequences) {
    if (isEmpty()) {
      return Unmanaged.NONE;
    }
    Map<QualifiedName, String> origins = new HashMap<>();
    Map<QualifiedName, Map<Identifier, String>> paths = new HashMap<>();
    for (TableDraft table : tables) {
      if (has(table)) {
        origins.put(table.name, table.origin);
      } else {
        Set<Identifier> names = columns(table);
        table.distinctColumns().stream()
            .filter(column -> names.contains(column.column().name()))
            .forEach(
                column ->
                    paths
                        .computeIfAbsent(table.name, any -> new HashMap<>())
                        .put(column.column().name(), column.path()));
      }
    }
    Map<QualifiedName, String> users = new HashMap<>();
    sequences.forEach(
        draft -> {
          if (has(draft)) {
            users.putIfAbsent(draft.sequence().name(), draft.origin());
          }
        });
    return new Unmanaged(origins, paths, users);
  }

  private static String owned(TableDraft table, MappedColumn column) {
    String path = column.path();
    int member = path.indexOf('#');
    boolean named = member > 0 && path.lastIndexOf('.', member) > 0;
    return named || path.isEmpty() ? path : table.origin.split("#", 2)[0] + "#" + path;
  }

  private boolean isTaken(String origin) {
    return !isEmpty() && (classes.contains(origin.split("#", 2)[0]) || isTakenAttribute(origin));
  }

  /** Whether an attribute is one of these, or lies within one. */
  private boolean isTakenAttribute(String origin) {
    return attributes.contains(origin)
        || attributes.stream()
            .anyMatch(it -> origin.startsWith(it + ".") || origin.startsWith(it + "#"));
  }
}
