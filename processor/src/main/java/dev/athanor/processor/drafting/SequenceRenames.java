package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.drafting.OpenQuestion.Doubt;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which sequences have another name than before. They are renamed with their owner, never asked
 * about: a sequence that started anew would give numbers that are taken. Where one cannot be
 * followed, as two become one, there is a warning of exactly that.
 *
 * @param renames old names to new ones
 * @param problems columns that get their numbers from elsewhere
 */
record SequenceRenames(Map<QualifiedName, QualifiedName> renames, List<Problem> problems) {

  static SequenceRenames resolve(KnownSchema from, KnownSchema to, Owners owners) {
    Map<QualifiedName, String> before = from.sequenceOwners();
    before.replaceAll((sequence, owner) -> owners.today(owner));
    Map<QualifiedName, String> after = to.sequenceOwners();
    Succession<QualifiedName> sequences = new Succession<>(before, after);
    sequences.conclude();
    Map<QualifiedName, QualifiedName> renames = new TreeMap<>(sequences.successors());
    renames.entrySet().removeIf(rename -> rename.getKey().equals(rename.getValue()));
    Set<QualifiedName> moved =
        sequences.questions().stream()
            .filter(open -> open.doubt() == Doubt.MOVED)
            .map(OpenQuestion::then)
            .collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    before.forEach(
        (sequence, owner) -> {
          boolean gone =
              !after.containsKey(sequence) && !sequences.successors().containsKey(sequence);
          if (moved.contains(sequence) || gone && !after.isEmpty()) {
            numbered(to, owner).ifPresent(column -> problems.add(repeated(sequence, column)));
          }
        });
    return new SequenceRenames(renames, problems);
  }

  /** The column that has got numbers from a sequence, if it is there and has no numbering else. */
  private static Optional<SchemaPath.OfColumn> numbered(KnownSchema to, String owner) {
    String type = Owners.classOf(owner);
    String path = owner.substring(type.length()).replaceFirst("#", "");
    return to.origins().tables().entrySet().stream()
        .filter(table -> table.getValue().equals(type))
        .map(Map.Entry::getKey)
        .flatMap(
            table ->
                to.columnOwners(table).entrySet().stream()
                    .filter(column -> column.getValue().equals(path))
                    .map(column -> new SchemaPath.OfColumn(table, column.getKey())))
        .filter(
            column ->
                to.schema()
                    .tables()
                    .get(column.table())
                    .columns()
                    .get(column.column())
                    .identity()
                    .isEmpty())
        .findFirst();
  }

  private static Problem repeated(QualifiedName sequence, SchemaPath.OfColumn column) {
    return Problem.warning(
        "RepeatedNumbers",
        column,
        "The column "
            + column
            + " has had its numbers from the sequence "
            + sequence
            + " and gets them from elsewhere now: numbers that rows have may come again.",
        "Restart what numbers it in the migration, above the largest number that there is.");
  }
}
