package dev.athanor.processor.diagnostic;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem at its place in the source.
 *
 * @param problem what is wrong
 * @param place where
 */
public record Diagnostic(Problem problem, Place place) {

  /** By place and text, the same in every run. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic diagnostic) -> diagnostic.place.qualifiedName())
          .thenComparing(diagnostic -> diagnostic.problem.message());

  public Diagnostic {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(place, "place");
  }

  /** An error at a place. */
  public static Diagnostic error(String code, Place place, String fact, String remedy) {
    return new Diagnostic(new Problem(code, Severity.ERROR, Optional.empty(), fact, remedy), place);
  }

  /** A warning at a place. */
  public static Diagnostic warning(String code, Place place, String fact, String remedy) {
    return new Diagnostic(
        new Problem(code, Severity.WARNING, Optional.empty(), fact, remedy), place);
  }
}
