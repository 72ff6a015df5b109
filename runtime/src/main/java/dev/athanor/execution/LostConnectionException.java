package dev.athanor.execution;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.function.Supplier;

/** A connection was there and is gone; whatever was asked of it can be asked again on another. */
public final class LostConnectionException extends ProblemException {

  private static final long serialVersionUID = 1L;
  private static final int ATTEMPTS = 5;
  private static final long PAUSE_MILLIS = 200;

  LostConnectionException(Problem problem, Throwable cause) {
    super(problem, cause);
  }

  /** Asks again, a few times. */
  public static <T> T retry(Supplier<T> question) {
    for (int attempt = 1; ; attempt++) {
      try {
        return question.get();
      } catch (LostConnectionException lost) {
        if (attempt == ATTEMPTS) {
          throw lost;
        }
        Interruption.sleep(PAUSE_MILLIS * attempt);
      }
    }
  }
}
