package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.KnownTypes.Role;
import dev.athanor.processor.audit.AuditTables;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says why a compilation does not know enough to draft anything. What it does not know of might
 * look as if it were gone, and a draft would drop it.
 */
final class PartialBuild {

  private static final int MAX_NAMES = 8;

  private static final String ANEW = "Build the whole project anew.";

  private PartialBuild() {}

  /**
   * A note, if something is not known.
   *
   * @param compiled the names of the types that are compiled in this run
   */
  static Optional<Problem> check(
      FoundTypes types, Snapshot snapshot, MappedSchema entities, Set<String> compiled) {
    if (!types.doubtful().isEmpty()) {
      return note("the compiler does not tell what became of " + names(types.doubtful()), ANEW);
    }
    if (hasLostRevisions(types, snapshot, compiled)) {
      return note(
          "the snapshot belongs to "
              + names(snapshot.heads())
              + ", but no revision is known to a compile of a part of the entities",
          ANEW);
    }
    if (!entities.deferred().isEmpty()) {
      return note(
          "types are missing that "
              + names(entities.deferred().stream().map(Object::toString).sorted().toList())
              + " refers to",
          "Build the whole project anew, with them on its class path.");
    }
    return Optional.empty();
  }

  /** A note, if there are types of whose labels it is not known how they are sorted. */
  static Optional<Problem> checkOrder(List<Object> types) {
    return types.isEmpty()
        ? Optional.empty()
        : note("the compiler does not tell the order of the labels of " + names(types), ANEW);
  }

  /**
   * A note, if the snapshot has histories of Envers while the compiler cannot read its annotations:
   * class files of audited entities look as if they were audited no more.
   */
  static Optional<Problem> checkHistories(Snapshot snapshot) {
    List<QualifiedName> histories =
        snapshot.origins().tables().entrySet().stream()
            .filter(table -> AuditTables.isHistory(table.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return histories.isEmpty()
        ? Optional.empty()
        : note(
            "the snapshot has the "
                + (histories.size() == 1 ? "history " : "histories ")
                + names(histories)
                + ", and Hibernate Envers is not on the class path",
            "Build with it. Where nothing is audited any more, say"
                + " -Aathanor.envers.enabled=false, and the draft asks what becomes of them.");
  }

  /** Where all entities are compiled, revisions that are not there are not lost but missing. */
  private static boolean hasLostRevisions(
      FoundTypes types, Snapshot snapshot, Set<String> compiled) {
    return !snapshot.heads().isEmpty()
        && types.names(Role.REVISION).isEmpty()
        && !compiled.containsAll(snapshot.entities());
  }

  private static Optional<Problem> note(String fact, String remedy) {
    return Optional.of(
        new Problem(
            "PartialBuild",
            Severity.NOTE,
            Optional.empty(),
            "No migration is drafted: " + fact + ".",
            remedy));
  }

  private static String names(Collection<?> all) {
    String told = String.join(", ", all.stream().limit(MAX_NAMES).map(Object::toString).toList());
    return all.size() <= MAX_NAMES ? told : told + " and " + (all.size() - MAX_NAMES) + " more";
  }
}
