package dev.athanor.dialect.standard;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.SchemaPath;

/** The problem of an operation that a database does not know how to do. */
public final class NotPossible {

  private NotPossible() {}

  /**
   * The exception to throw while a migration is planned, before anything has run.
   *
   * @param fact what the database cannot do, as a sentence
   * @param remedy what to write instead, as a sentence
   */
  public static ProblemException because(SchemaPath subject, String fact, String remedy) {
    return new ProblemException(Problem.error("NotPossible", subject, fact, remedy));
  }
}
