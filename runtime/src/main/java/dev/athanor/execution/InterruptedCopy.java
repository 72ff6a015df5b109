package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.operation.CreateTable;
import dev.athanor.plan.WorkUnit;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.QualifiedName;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What {@code alter table} leaves in H2 when it is killed. H2 changes a table by copying it to
 * another, {@code HERO_COPY_3_0}, which then takes its place; a crash in between leaves both, or
 * the copy alone, which then has all rows. A table of the user may have such a name too, so only
 * the one is touched whose absence gives what the journal remembers from before; in doubt nothing
 * is.
 */
final class InterruptedCopy {

  private final Dialect dialect;
  private final Session session;
  private final Set<CopiedTable> altered = tables();
  private final Set<CopiedTable> created = tables();
  private final String own;

  /** Looks for copies of the tables that these statements alter. */
  InterruptedCopy(Dialect dialect, Session session, List<WorkUnit> units) throws SQLException {
    this.dialect = dialect;
    this.session = session;
    if (!dialect.copiesAlteredTables() || units.stream().noneMatch(CopiedTable::isAltered)) {
      own = "";
      return;
    }
    own = Refusal.ofCatalogue(session.connection()::getSchema);
    for (WorkUnit unit : units) {
      CopiedTable.of(unit, dialect, own).ifPresent(altered::add);
      createdBy(unit).ifPresent(created::add);
    }
  }

  /** A digest of what looks like a copy now; empty if no table is altered. */
  String before() throws SQLException {
    return altered.isEmpty() ? "" : digest(candidates());
  }

  /**
   * Drops the copy that was left, if one was, or lets it take the place of the table that is gone.
   *
   * @param interrupted the statement that took no effect
   * @param before what {@link #before} was; empty if nobody remembers
   * @return whether it took the place, and the statement may have taken effect after all
   * @throws ProblemException {@code UnclearCopy} if it cannot be told from tables of the user
   */
  boolean clear(WorkUnit interrupted, String before) throws SQLException {
    Optional<CopiedTable> table =
        altered.isEmpty() ? Optional.empty() : CopiedTable.of(interrupted, dialect, own);
    if (table.isEmpty()) {
      return false;
    }
    Set<CopiedTable> found = candidates();
    Set<CopiedTable> suspects = tables();
    suspects.addAll(table.get().copies(session));
    suspects.removeAll(created);
    if (suspects.isEmpty() || digest(found).equals(before)) {
      return false;
    }
    List<CopiedTable> left =
        suspects.stream().filter(copy -> digest(without(found, copy)).equals(before)).toList();
    if (left.size() != 1) {
      throw unclear(suspects);
    }
    if (table.get().stands(session)) {
      session.execute("drop table " + dialect.quote(left.get(0).qualifiedName()) + " cascade");
      return false;
    }
    new CopyInPlace(dialect, session, left.get(0)).of(table.get());
    return true;
  }

  private Set<CopiedTable> candidates() throws SQLException {
    Set<CopiedTable> found = tables();
    for (CopiedTable table : altered) {
      found.addAll(table.copies(session));
    }
    found.removeAll(created);
    return found;
  }

  private Optional<CopiedTable> createdBy(WorkUnit unit) {
    Optional<QualifiedName> name =
        unit.operation()
            .operation()
            .filter(CreateTable.class::isInstance)
            .map(operation -> ((CreateTable) operation).table().name());
    return name.map(
        table ->
            new CopiedTable(
                table.namespace().map(dialect::fold).orElse(own), dialect.fold(table.name())));
  }

  private static Set<CopiedTable> without(Set<CopiedTable> tables, CopiedTable one) {
    Set<CopiedTable> rest = tables();
    rest.addAll(tables);
    rest.remove(one);
    return rest;
  }

  private static Set<CopiedTable> tables() {
    return new TreeSet<>(Comparator.comparing(CopiedTable::key));
  }

  private static String digest(Set<CopiedTable> tables) {
    return Fingerprint.digest(
        tables.stream().map(CopiedTable::key).collect(Collectors.joining("\n")));
  }

  private ProblemException unclear(Set<CopiedTable> found) {
    String copies =
        found.stream()
            .map(table -> dialect.quote(table.qualifiedName()))
            .collect(Collectors.joining(", "));
    return new ProblemException(
        Problem.error(
            "UnclearCopy",
            "A migration was killed while H2 altered a table by copying it, and one of these"
                + " tables may be what was left of it, or all are yours: "
                + copies
                + ". Nothing was dropped.",
            "Look at them. Where the altered table is missing, rename its copy to it; drop any other"
                + " copy; rename those that are yours. Then migrate again."));
  }
}
