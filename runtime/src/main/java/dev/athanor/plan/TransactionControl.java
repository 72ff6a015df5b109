package dev.athanor.plan;

import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds statements that begin or end a transaction in SQL of a migration. The transaction is the
 * migrator's, with the lock and the history row in it: ended in between, a part of the revision
 * stays of which the history says nothing, or the history tells of what was taken back. Savepoints
 * end nothing.
 */
final class TransactionControl {

  private static final Set<String> ALONE = Set.of("begin", "commit", "end", "abort");

  private final List<String> statement = new ArrayList<>();
  private int parentheses;
  private int blocks;

  private TransactionControl() {}

  /**
   * Refuses it.
   *
   * @throws ProblemException {@code TransactionControl}
   */
  static void refuse(RevisionId id, List<Operation> operations) {
    int number = 0;
    for (Operation operation : operations) {
      number++;
      if (operation instanceof ExecuteSql execute) {
        Optional<String> found =
            Stream.concat(Stream.of(execute.sql()), execute.down().stream())
                .flatMap(sql -> in(sql).stream())
                .findFirst();
        if (found.isPresent()) {
          throw problem(id, number, found.get());
        }
      }
    }
  }

  /** The first words of such a statement, if one is among these. */
  static Optional<String> in(String sql) {
    TransactionControl control = new TransactionControl();
    for (String token : SqlTokens.of(sql)) {
      if (token.equals(";") && control.parentheses <= 0 && control.blocks == 0) {
        Optional<String> found = control.found();
        if (found.isPresent()) {
          return found;
        }
        control.statement.clear();
      } else {
        control.add(token);
      }
    }
    return control.found();
  }

  /** The body of a routine ({@code begin atomic ... end}) and that of a rule hold semicolons. */
  private void add(String token) {
    statement.add(token);
    switch (token) {
      case "(" -> parentheses++;
      case ")" -> parentheses--;
      case "begin" -> blocks += isRoutine() ? 1 : 0;
      case "case" -> blocks += blocks > 0 ? 1 : 0;
      case "end" -> blocks -= blocks > 0 ? 1 : 0;
      default -> {}
    }
  }

  private boolean isRoutine() {
    int kind = word(1).equals("or") ? 3 : 1;
    return word(0).equals("create") && Set.of("function", "procedure").contains(word(kind));
  }

  private Optional<String> found() {
    String first = word(0);
    String second = word(1);
    boolean found =
        switch (first) {
          case "start" -> second.equals("transaction");
          case "rollback" -> !second.equals("to") && !word(2).equals("to");
          case "set" -> second.equals("autocommit");
          case "prepare" ->
              Set.of("transaction", "commit").contains(second)
                  && !Set.of("as", "(").contains(word(2));
          default -> ALONE.contains(first);
        };
    boolean pair = found && Set.of("start", "set", "prepare").contains(first);
    return found ? Optional.of(pair ? first + " " + second : first) : Optional.empty();
  }

  private String word(int place) {
    return place < statement.size() ? statement.get(place) : "";
  }

  private static ProblemException problem(RevisionId id, int number, String words) {
    return new ProblemException(
        Problem.error(
            "TransactionControl",
            id,
            "Operation "
                + number
                + " of revision "
                + id
                + " executes \""
                + words
                + "\", but the transaction is the migrator's, with the lock and the row of the"
                + " revision in it.",
            "Leave it out: what belongs together is in one transaction already. What needs a"
                + " transaction of its own is a revision of its own; within one, savepoints may be"
                + " used. Nothing was executed."));
  }
}
