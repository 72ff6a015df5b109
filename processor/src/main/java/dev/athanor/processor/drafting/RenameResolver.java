package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
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
    KnownSchema managed = Handover.between(from, to, Renames.NONE).after();
    KnownSchema before = UnmanagedNames.beside(from, UnmanagedBefore.among(from, managed, answers));
    KnownSchema after = UnmanagedNames.beside(managed);
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
    problems.addAll(log.problems());
    return new Resolution(
        Renames.of(names.tables(), names.columns(), sequences.renames())
            .withTypes(types)
            .withLabels(labels),
        List.copyOf(problems));
  }
}
