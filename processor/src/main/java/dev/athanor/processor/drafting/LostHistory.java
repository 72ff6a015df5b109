package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DerivedTable;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks before the history goes that an audit has kept: nobody who takes an annotation away thinks
 * of the rows that it has brought about.
 */
final class LostHistory {

  private final Comparison sides;
  private final AnswerText answers;

  LostHistory(Comparison sides) {
    this.sides = sides;
    answers = new AnswerText(sides.to());
  }

  /** A question about a table that is gone, if it was one with a history or told its revisions. */
  Optional<Problem> ofTable(QualifiedName then, Table table) {
    String owner = sides.from().origins().owner(then);
    boolean revisions = owner.isEmpty() && tellsRevisions(table);
    if (!isHistory(owner) && !revisions) {
      return Optional.empty();
    }
    String what =
        revisions
            ? "tells the revisions of the histories"
            : "holds the history of " + sides.owners().today(owner).split("#@", 2)[0];
    String type = Owners.classOf(revisions ? anyOwner() : sides.owners().today(owner));
    return Optional.of(
        question(
            new SchemaPath.OfTable(then),
            "The table " + then + " is gone, which " + what + ".",
            sides.to().members().isEntity(type)
                ? answers.dropped(then, type)
                : answers.dropped(then, Owners.classOf(anyOwner()))));
  }

  /** A question about a column that is gone, if it held the history of an attribute still there. */
  Optional<Problem> ofColumn(QualifiedName then, QualifiedName now, Identifier column) {
    String owner = sides.from().origins().owner(then);
    String path = sides.from().columnOwners(then).get(column);
    if (!isHistory(owner) || !path.startsWith(DerivedTable.AUDITED)) {
      return Optional.empty();
    }
    String type = Owners.classOf(sides.owners().today(owner));
    String attribute = path.substring(DerivedTable.AUDITED.length()).split("#", 2)[0];
    return sides
        .to()
        .members()
        .holder(type, attribute)
        .map(
            holder ->
                question(
                    new SchemaPath.OfTable(now),
                    "The column "
                        + then
                        + "."
                        + column
                        + " is gone, which holds the history of "
                        + attribute
                        + " of "
                        + holder
                        + ".",
                    answers.dropped(now, column)));
  }

  private static boolean isHistory(String owner) {
    return owner.endsWith(DerivedTable.HISTORY);
  }

  private boolean tellsRevisions(Table table) {
    return sides.from().schema().tables().values().stream()
        .filter(other -> isHistory(sides.from().tableOwners().getOrDefault(other.name(), "")))
        .anyMatch(
            history ->
                refersTo(history, table.name())
                    || referenced(table).anyMatch(shared -> refersTo(history, shared)));
  }

  private static boolean refersTo(Table table, QualifiedName other) {
    return referenced(table).anyMatch(other::equals);
  }

  private static Stream<QualifiedName> referenced(Table table) {
    return table.foreignKeys().values().stream().map(ForeignKey::referencedTable);
  }

  private String anyOwner() {
    return sides.to().origins().tables().values().stream().sorted().findFirst().orElse("");
  }

  private static Problem question(SchemaPath place, String fact, String dropped) {
    return Problem.error(
        "LostHistory",
        place,
        fact,
        "Dropped with its rows: write "
            + dropped
            + ". Kept in the database: write the same, record it, and put its drop into"
            + " op.assume(...) in the revision.");
  }
}
