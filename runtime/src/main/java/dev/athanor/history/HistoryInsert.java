package dev.athanor.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The statements that add rows to a history table. Most rows are written when all is done, hundreds
 * of them at a time, so what such a row says of its journal is not bound again for each.
 */
final class HistoryInsert {

  private static final String COLUMNS =
      "revision, message, checksum, state, applied_at, applied_by, duration_ms, down_revisions,"
          + " depends_on, downgrade_sql, progress, trail, attempt, batch, format";
  private static final int ALL = 15;
  private static final int DESCRIBING = 10;

  private final HistoryStatement begun;
  private final HistoryStatement settled;

  HistoryInsert(String table, boolean reusable) {
    String start = "insert into " + table + " (" + COLUMNS + ") values (";
    String none = ", 0, '', null, null, " + HistoryLayout.FORMAT + ")";
    begun = HistoryStatement.of(start + places(ALL) + ")", reusable);
    settled = HistoryStatement.of(start + places(DESCRIBING) + none, reusable);
  }

  /**
   * The statement for a row.
   *
   * @param progress that of its journal, or an expression that guards it
   */
  HistoryStatement of(AppliedRevision row, Object progress, Optional<String> downgradeSql) {
    Object[] describing = {
      row.id().value(),
      HistoryLayout.shortened(row.message()),
      row.checksum(),
      row.state().word(),
      row.appliedAt(),
      row.appliedBy(),
      row.duration().toMillis(),
      BatchMember.words(row.node().down()),
      BatchMember.words(row.node().dependsOn()),
      downgradeSql.orElse(null)
    };
    return row.state().isSettled() && Integer.valueOf(0).equals(progress)
        ? settled.with(describing)
        : begun.with(withJournal(describing, progress, row.journal()));
  }

  private static Object[] withJournal(Object[] describing, Object progress, Journal journal) {
    List<Object> values = new ArrayList<>(Arrays.asList(describing));
    values.add(progress);
    values.add(journal.trail());
    values.add(journal.attempt().orElse(null));
    values.add(BatchMember.write(journal.batch()));
    values.add(HistoryLayout.FORMAT);
    return values.toArray();
  }

  private static String places(int count) {
    return String.join(", ", Collections.nCopies(count, HistoryStatement.PLACE));
  }
}
