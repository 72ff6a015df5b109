package dev.athanor.execution;

import dev.athanor.history.HistoryTable;

/**
 * What every execution of a revision needs.
 *
 * @param context where and how plans are executed
 * @param history the history table
 * @param session the connection that works
 */
record Worksite(ExecutionContext context, HistoryTable history, Session session) {}
