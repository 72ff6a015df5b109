package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which tables have another name than before. */
final class TableRenames {

  private final KnownSchema from;
  private final KnownSchema to;
  private final DeclaredChanges answers;
  private final List<Problem> problems;
  private final Map<QualifiedName, QualifiedName> renames = new TreeMap<>();
  private final Set<QualifiedName> targets = new HashSet<>();

  private TableRenames(
      KnownSchema from, KnownSchema to, DeclaredChanges answers, List<Problem> problems) {
    this.from = from;
    this.to = to;
    this.answers = answers;
    this.problems = problems;
  }

  static Map<QualifiedName, QualifiedName> resolve(
      KnownSchema from,
      KnownSchema to,
      DeclaredChanges answers,
      Owners owners,
      List<Problem> problems) {
    TableRenames tables = new TableRenames(from, to, answers, problems);
    tables.takeAnswers();
    tables.followOwners(owners);
    tables.askAboutTheRest();
    return tables.renames;
  }

  private void takeAnswers() {
    answers
        .renamedTables()
        .forEach(
            (now, then) -> {
              if (from.schema().tables().containsKey(then)) {
                if (!then.equals(now)) {
                  rename(then, now);
                }
              } else if (!from.schema().tables().containsKey(now)) {
                problems.add(Questions.unknownSource(new SchemaPath.OfTable(now), then.toString()));
              }
            });
  }

  private void followOwners(Owners owners) {
    Map<String, QualifiedName> now = new HashMap<>();
    to.origins().tables().forEach((table, owner) -> now.putIfAbsent(owner, table));
    from.origins()
        .tables()
        .forEach(
            (then, owner) -> {
              QualifiedName table = now.get(owners.today(owner));
              if (table != null
                  && !table.equals(then)
                  && !renames.containsKey(then)
                  && !targets.contains(table)) {
                rename(then, table);
              }
            });
  }

  private void askAboutTheRest() {
    Set<QualifiedName> gone = new TreeSet<>(from.schema().tables().keySet());
    gone.removeAll(to.schema().tables().keySet());
    gone.removeAll(renames.keySet());
    gone.removeAll(answers.droppedTables());
    Set<QualifiedName> added = new TreeSet<>(to.schema().tables().keySet());
    added.removeIf(
        table -> from.schema().tables().containsKey(table) && !renames.containsKey(table));
    added.removeAll(targets);
    for (QualifiedName table : gone) {
      List<QualifiedName> candidates =
          added.stream().filter(other -> isClass(to, other) == isClass(from, table)).toList();
      if (!candidates.isEmpty()) {
        problems.add(Questions.table(table, candidates, to.origins()));
      }
    }
  }

  private void rename(QualifiedName then, QualifiedName now) {
    renames.put(then, now);
    targets.add(now);
  }

  private static boolean isClass(KnownSchema side, QualifiedName table) {
    return Owners.isClass(side.origins().tables().getOrDefault(table, ""));
  }
}
