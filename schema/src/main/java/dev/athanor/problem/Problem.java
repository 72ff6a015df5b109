package dev.athanor.problem;

import java.util.Objects;
import java.util.Optional;

/**
 * A fault as a value, so that all of them can be collected, placed and printed once.
 *
 * @param code the stable name under which docs/diagnostics.md explains it, such as {@code
 *     UnknownRevision}
 * @param severity how much it weighs
 * @param subject what it is about, where that is known
 * @param fact what is the case, as a sentence
 * @param remedy what to do about it, as a sentence; empty where nothing needs to be done
 */
public record Problem(
    String code, Severity severity, Optional<Subject> subject, String fact, String remedy) {

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** An error that is about no part in particular. */
  public static Problem error(String code, String fact, String remedy) {
    return new Problem(code, Severity.ERROR, Optional.empty(), fact, remedy);
  }

  /** An error about {@code subject}. */
  public static Problem error(String code, Subject subject, String fact, String remedy) {
    return new Problem(code, Severity.ERROR, Optional.of(subject), fact, remedy);
  }

  /** A warning about {@code subject}. */
  public static Problem warning(String code, Subject subject, String fact, String remedy) {
    return new Problem(code, Severity.WARNING, Optional.of(subject), fact, remedy);
  }

  /**
   * The text as people see it: {@code [Athanor/Code] fact remedy}; the remedy of a fact of several
   * lines begins a line of its own.
   */
  public String message() {
    String between = fact.indexOf('\n') < 0 ? " " : "\n";
    return "[Athanor/" + code + "] " + fact + (remedy.isEmpty() ? "" : between + remedy);
  }

  @Override
  public String toString() {
    return message();
  }
}
