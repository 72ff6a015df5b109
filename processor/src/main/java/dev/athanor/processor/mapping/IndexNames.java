package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.Index;
import dev.athanor.schema.Named;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that users give to indexes, and to unique and exclusion constraints. Databases keep the
 * indexes of all tables of a schema under one roof: of two with one name, the second could not be
 * created.
 */
final class IndexNames {

  private final Map<String, Use> uses = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private record Use(QualifiedName table, Named part) {}

  /** Notes a name; the same part declared twice is one. */
  void add(QualifiedName table, Named part, Place place) {
    if (part instanceof Index
        || part instanceof UniqueConstraint
        || part instanceof ExclusionConstraint) {
      Use use = new Use(table, part);
      String name = MappedTable.key(new QualifiedName(table.namespace(), part.name()));
      Use other = uses.putIfAbsent(name, use);
      if (other != null && !other.equals(use)) {
        diagnostics.add(duplicate(use, other, place));
      }
    }
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static Diagnostic duplicate(Use use, Use other, Place place) {
    return Diagnostic.error(
        "DuplicateIndexName",
        place,
        use.table.equals(other.table)
            ? use.table + " has two indexes of the name " + use.part.name() + "."
            : use.table
                + " has an index of the name "
                + use.part.name()
                + ", which one of "
                + other.table
                + " has already.",
        "Leave the name out: each gets one of its own. Or give one of them another name.");
  }
}
