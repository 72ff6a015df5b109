package dev.athanor.history;

import dev.athanor.revision.RevisionId;
import java.util.List;

/**
 * Conditions that make a script fail, and the transaction around them, where the database is not
 * what the script was written for. A client that goes on after an error then does no harm.
 */
public final class ScriptGuard {

  private static final String SETTLED = "state in ('applied', 'stamped')";

  private final String table;

  ScriptGuard(String table) {
    this.table = table;
  }

  /** Fails unless what is below the revision is applied, and the revision is not. */
  public String beforeUpgrade(AppliedRevision row) {
    return "select " + upgrade(row, 0);
  }

  /** Fails unless the revision is applied, and nothing rests on it. */
  public String beforeDowngrade(RevisionId id) {
    return "select "
        + demand(
            rows(one(id) + " and " + SETTLED, 1) + " and " + rows(HistorySql.restsOn(id), 0),
            0,
            "cannot downgrade " + id + ": it is not applied, or others rest on it");
  }

  /** Fails unless the revision is half done, and so far. */
  public String beforeRest(RevisionId id, RevisionState state, int progress) {
    String half = one(id) + " and state = '" + state.word() + "' and progress = " + progress;
    return "select "
        + demand(rows(half, 1), 0, "cannot go on with " + id + ": what is before it was not done");
  }

  String upgrade(AppliedRevision row, int value) {
    List<RevisionId> parents = row.parents();
    String free = rows(one(row.id()), 0);
    String ready =
        parents.isEmpty()
            ? free
            : rows("revision in " + Literals.in(parents) + " and " + SETTLED, parents.size())
                + " and "
                + free;
    return demand(
        ready,
        value,
        "cannot upgrade " + row.id() + ": what is below it is not applied, or it is itself");
  }

  private String rows(String condition, long count) {
    return "(select count(*) from " + table + " where " + condition + ") = " + count;
  }

  private static String one(RevisionId id) {
    return "revision = " + Literals.text(id.value());
  }

  /** Only a text that the database has to work out is not converted before it is needed. */
  private String demand(String condition, int value, String otherwise) {
    return "case when "
        + condition
        + " then "
        + value
        + " else cast("
        + Literals.text(otherwise + "; rows: ")
        + " || (select count(*) from "
        + table
        + ") as integer) end";
  }
}
