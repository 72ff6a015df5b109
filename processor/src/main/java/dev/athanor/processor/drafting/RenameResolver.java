package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedColumn;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds out what was renamed, from knowledge alone: the same class or attribute under another name,
 * or an answer in the entities. Where both names changed and nobody answered it asks instead of
 * guessing.
 */
public final class RenameResolver {

  private RenameResolver() {}

  /**
   * What is known to be renamed, and what has to be asked.
   *
   * @param renames the renames that are certain; new names may be those of unmanaged parts
   * @param problems a question for each name that might be a rename, and what is wrong with answers
   */
  public record Resolution(Renames renames, List<Problem> problems) {}

  /** Compares the names on both sides. */
  public static Resolution resolve(KnownSchema from, KnownSchema to, DeclaredChanges answers) {
    AnswerLog log = new AnswerLog();
    KnownSchema before = UnmanagedNames.beside(from, UnmanagedBefore.among(from, to, answers));
    KnownSchema after = UnmanagedNames.beside(to);
    TableRenames tables = TableRenames.resolve(before, after, answers, log);
    List<Problem> problems = new ArrayList<>(tables.level().problems());
    Map<QualifiedName, String> owners = tables.owners().tablesBefore(before);
    Questions questions = new Questions(after);
    tables
        .questions()
        .forEach(open -> problems.add(questions.table(open, owners.get(open.then()))));

    Map<QualifiedName, Map<Identifier, Identifier>> columns =
        new ColumnRenames(before, after, answers, log).resolve(tables, problems);
    Renames names = Renames.of(tables.level().renames(), columns, Map.of());
    Handover handover = Handover.between(from, to, names);
    SequenceRenames sequences =
        SequenceRenames.resolve(handover.before(), handover.after(), tables.owners());
    problems.addAll(sequences.problems());
    Map<QualifiedName, QualifiedName> types =
        TypeRenames.resolve(from.schema(), to.schema(), names, answers, log);
    Map<QualifiedName, Map<String, String>> labels =
        LabelRenames.resolve(from.schema(), to.schema(), types, answers, log, problems);
    if (problems.isEmpty()) {
      problems.addAll(
          new MovedValues(
                  new Comparison(
                      handover.before(),
                      UnmanagedNames.beside(handover.after()),
                      tables.level().renames(),
                      columns,
                      tables.owners()),
                  answers)
              .questions());
    }
    logGivenAway(from, handover, tables.level().formerNames(), answers, log);
    problems.addAll(log.problems());
    return new Resolution(
        Renames.of(names.tables(), names.columns(), sequences.renames())
            .withTypes(types)
            .withLabels(labels),
        List.copyOf(problems));
  }

  /** What is given away stays, whoever says that it is gone. */
  private static void logGivenAway(
      KnownSchema from,
      Handover handover,
      Map<QualifiedName, QualifiedName> formerNames,
      DeclaredChanges answers,
      AnswerLog log) {
    Map<QualifiedName, Table> kept = handover.before().schema().tables();
    answers.droppedTables().stream()
        .filter(drop -> from.schema().tables().containsKey(drop.then()))
        .filter(drop -> !kept.containsKey(drop.then()))
        .forEach(drop -> log.givenAway(drop.answer(), drop.then()));
    for (DroppedColumn drop : answers.droppedColumns()) {
      QualifiedName then = formerNames.getOrDefault(drop.table(), drop.table());
      boolean was =
          from.schema()
              .table(then)
              .filter(table -> table.columns().containsKey(drop.then()))
              .isPresent();
      if (was && kept.containsKey(then) && !kept.get(then).columns().containsKey(drop.then())) {
        log.givenAway(drop.answer(), then + "." + drop.then());
      }
    }
  }
}
