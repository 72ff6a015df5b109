package dev.athanor.conformance;

import java.util.regex.Pattern;

/**
 * What random models may do wrong, so that there is nothing to compare. Whatever else is refused is
 * a fault, of the generator or of what it tests.
 */
final class IllegalModel {

  /**
   * Two attributes with one column or table, one column for a key of two, tables of one hierarchy
   * that number their rows by themselves.
   */
  private static final Pattern COMPLAINTS =
      Pattern.compile("Duplicate.*|JoinColumnCount|InvalidHierarchy");

  /** What only Hibernate says, and faults of its own with models that the specification allows. */
  private static final Pattern MESSAGES =
      Pattern.compile(
          String.join(
              "|",
              "entity subclass and may not be annotated '@NaturalId'",
              "Unable to determine TableReference", // a second table below a table per class
              "PostInitCallback queue could not be processed", // a join table for both sides
              "Index 0 out of bounds for length 0")); // a key below that is an association

  private IllegalModel() {}

  /** Whether Athanor says what is known to be wrong. */
  static boolean isKnown(CompiledModel.Message complaint) {
    return COMPLAINTS.matcher(complaint.code()).matches();
  }

  /** Whether Hibernate, or the database through it, says what is known to be wrong. */
  static boolean isKnown(RuntimeException refusal) {
    return MESSAGES.matcher(String.valueOf(refusal.getMessage())).find();
  }
}
