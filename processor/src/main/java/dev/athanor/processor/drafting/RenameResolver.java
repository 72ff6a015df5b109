package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
   * @param renames the renames that are certain
   * @param problems a question for each name that might be a rename
   */
  public record Resolution(Renames renames, List<Problem> problems) {}

  /** Compares the names on both sides. */
  public static Resolution resolve(KnownSchema from, KnownSchema to, DeclaredChanges answers) {
    List<Problem> problems = new ArrayList<>();
    Owners owners = Owners.between(from, to, answers);
    Map<QualifiedName, QualifiedName> tables =
        TableRenames.resolve(from, to, answers, owners, problems);
    Map<QualifiedName, QualifiedName> formerNames = new TreeMap<>();
    tables.forEach((before, now) -> formerNames.put(now, before));

    Map<QualifiedName, Map<Identifier, Identifier>> columns = new TreeMap<>();
    for (QualifiedName table : to.schema().tables().keySet()) {
      QualifiedName former = formerNames.getOrDefault(table, table);
      boolean isSame = formerNames.containsKey(table) || !tables.containsKey(table);
      if (isSame && from.schema().tables().containsKey(former)) {
        Map<Identifier, Identifier> renamed =
            ColumnRenames.resolve(from, former, to, table, answers, problems);
        if (!renamed.isEmpty()) {
          columns.put(table, renamed);
        }
      }
    }
    Map<QualifiedName, QualifiedName> sequences = SequenceRenames.resolve(from, to, owners);
    return new Resolution(Renames.of(tables, columns, sequences), List.copyOf(problems));
  }
}
