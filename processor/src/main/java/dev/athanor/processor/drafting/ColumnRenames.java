package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which columns of one table have another name than before. */
final class ColumnRenames {

  private final Set<Identifier> before;
  private final Set<Identifier> after;
  private final QualifiedName table;
  private final List<Problem> problems;
  private final Map<Identifier, Identifier> renames = new TreeMap<>();
  private final Set<Identifier> targets = new HashSet<>();

  private ColumnRenames(
      Set<Identifier> before, Set<Identifier> after, QualifiedName table, List<Problem> problems) {
    this.before = before;
    this.after = after;
    this.table = table;
    this.problems = problems;
  }

  static Map<Identifier, Identifier> resolve(
      KnownSchema from,
      QualifiedName former,
      KnownSchema to,
      QualifiedName table,
      DeclaredChanges answers,
      List<Problem> problems) {
    ColumnRenames columns =
        new ColumnRenames(
            from.schema().tables().get(former).columns().keySet(),
            to.schema().tables().get(table).columns().keySet(),
            table,
            problems);
    columns.takeAnswers(answers.renamedColumns().getOrDefault(table, Map.of()));
    columns.followAttributes(
        from.origins().columns().getOrDefault(former, Map.of()),
        to.origins().columns().getOrDefault(table, Map.of()));
    columns.askAboutTheRest(answers.droppedColumns().getOrDefault(table, Set.of()), to);
    return columns.renames;
  }

  private void takeAnswers(Map<Identifier, Identifier> answers) {
    answers.forEach(
        (now, then) -> {
          if (before.contains(then)) {
            if (!then.equals(now)) {
              rename(then, now);
            }
          } else if (!before.contains(now)) {
            problems.add(
                Questions.unknownSource(new SchemaPath.OfColumn(table, now), then.toString()));
          }
        });
  }

  private void followAttributes(Map<Identifier, String> then, Map<Identifier, String> now) {
    Map<String, Identifier> columns = new HashMap<>();
    now.forEach((column, attribute) -> columns.putIfAbsent(attribute, column));
    then.forEach(
        (column, attribute) -> {
          Identifier current = columns.get(attribute);
          if (current != null
              && !current.equals(column)
              && before.contains(column)
              && !renames.containsKey(column)
              && !targets.contains(current)) {
            rename(column, current);
          }
        });
  }

  private void askAboutTheRest(Set<Identifier> dropped, KnownSchema to) {
    Set<Identifier> gone = new TreeSet<>(before);
    gone.removeAll(after);
    gone.removeAll(renames.keySet());
    gone.removeAll(dropped);
    List<Identifier> added =
        after.stream()
            .filter(column -> !before.contains(column) || renames.containsKey(column))
            .filter(column -> !targets.contains(column))
            .toList();
    if (!added.isEmpty()) {
      gone.forEach(column -> problems.add(Questions.column(table, column, added, to.origins())));
    }
  }

  private void rename(Identifier then, Identifier now) {
    renames.put(then, now);
    targets.add(now);
  }
}
