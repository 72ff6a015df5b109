package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Subject;
import dev.athanor.processor.origin.Origins;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What has to be asked where a name might be a rename, with the answers ready to paste. */
final class Questions {

  private static final String CODE = "RenamedOrDropped";

  private Questions() {}

  static Problem table(QualifiedName gone, List<QualifiedName> candidates, Origins origins) {
    QualifiedName first = candidates.get(0);
    String owner = origins.tables().getOrDefault(first, first.toString());
    String places =
        candidates.stream()
            .map(table -> origins.tables().getOrDefault(table, table.toString()))
            .collect(Collectors.joining(" or "));
    return Problem.error(
        CODE,
        new SchemaPath.OfTable(first),
        "The table " + gone + " is gone and " + names(candidates) + " new: renamed or dropped?",
        "Renamed, its rows kept: write @RenamedFrom("
            + literal(gone)
            + ") on "
            + places
            + ". Dropped with its rows: write @Dropped("
            + literal(gone)
            + ") on the package "
            + packageOf(owner)
            + " (package-info.java).");
  }

  static Problem column(
      QualifiedName table, Identifier gone, List<Identifier> candidates, Origins origins) {
    Map<Identifier, String> paths = origins.columns().getOrDefault(table, Map.of());
    String places =
        candidates.stream()
            .map(column -> paths.getOrDefault(column, column.toString()))
            .collect(Collectors.joining(" or "));
    return Problem.error(
        CODE,
        new SchemaPath.OfColumn(table, candidates.get(0)),
        "The column "
            + table
            + "."
            + gone
            + " is gone and "
            + names(candidates)
            + " new: renamed or dropped?",
        "Renamed, its values kept: write @RenamedFrom("
            + literal(gone)
            + ") on "
            + places
            + ". Dropped with its values: write @Dropped("
            + literal(gone)
            + ") on "
            + origins.tables().getOrDefault(table, table.toString())
            + ".");
  }

  static Problem unknownSource(Subject now, String then) {
    return Problem.error(
        "UnknownRenameSource",
        now,
        "@RenamedFrom(\"" + then + "\") on " + now + " names nothing that the snapshot has.",
        "Write the name as it stands in the snapshot, or remove the annotation.");
  }

  private static String names(List<?> candidates) {
    String all = candidates.stream().map(Object::toString).collect(Collectors.joining(", "));
    return all + (candidates.size() == 1 ? " is" : " are");
  }

  private static String literal(Object name) {
    return "\"" + name + "\"";
  }

  private static String packageOf(String owner) {
    int dot = owner.lastIndexOf('.');
    return dot < 0 ? "(default)" : owner.substring(0, dot);
  }
}
