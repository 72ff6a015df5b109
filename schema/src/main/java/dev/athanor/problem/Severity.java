package dev.athanor.problem;

/** How much a {@link Problem} weighs. */
public enum Severity {
  /** Nothing can go on before this is mended. */
  ERROR,
  /** Something will probably go wrong, or is missing. */
  WARNING,
  /** Something worth knowing. */
  NOTE
}
