package dev.athanor.execution;

import java.sql.SQLException;

/** Something that is done to the history while nobody else can. */
@FunctionalInterface
public interface HistoryWork {

  /**
   * Does it.
   *
   * @param session has an open transaction, which is committed afterwards
   */
  void run(Session session) throws SQLException;
}
