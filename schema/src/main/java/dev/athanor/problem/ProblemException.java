package dev.athanor.problem;

import java.util.List;

/** Carries {@linkplain Problem problems} out of a function that cannot go on. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Carries one problem. */
  public ProblemException(Problem problem) {
    this(List.of(problem), null);
  }

  /** Carries one problem and the exception behind it. */
  public ProblemException(Problem problem, Throwable cause) {
    this(List.of(problem), cause);
  }

  /**
   * Carries several problems.
   *
   * @param problems at least one
   * @param cause the exception behind them, or null
   */
  public ProblemException(List<Problem> problems, Throwable cause) {
    super(text(problems), cause);
    this.problems = List.copyOf(problems);
  }

  /** The problems, at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /** The first problem. */
  public Problem problem() {
    return problems.get(0);
  }

  private static String text(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::message).toList());
  }
}
