package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.ConstraintAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What the Bean Validation constraints of a property come to for its columns, as in Hibernate. */
final class ConstraintEffects {

  private static final String BUILT_IN = "jakarta.validation.constraints.";
  private static final Set<String> NOT_NULL =
      Set.of(BUILT_IN + "NotNull", BUILT_IN + "NotEmpty", BUILT_IN + "NotBlank");

  /** The comparisons that the values pass: {@code >= 3}. */
  final List<String> comparisons = new ArrayList<>();

  /** How long a text may be. */
  OptionalInt length = OptionalInt.empty();

  /** How many decimal digits a number may have, and how many of them behind the point. */
  OptionalInt precision = OptionalInt.empty();

  int scale;
  private final boolean notNull;

  /** Reads the constraints of the default group. */
  ConstraintEffects(List<ConstraintAnnotation> constraints) {
    notNull =
        read(constraints.stream().filter(ConstraintAnnotation::isInDefaultGroup).toList(), false);
  }

  boolean isNotNull() {
    return notNull;
  }

  boolean isSomething() {
    return notNull || length.isPresent() || precision.isPresent() || !comparisons.isEmpty();
  }

  /** Reads constraints, of which all hold or at least one; tells whether null is excluded. */
  private boolean read(List<ConstraintAnnotation> constraints, boolean alternative) {
    List<Boolean> exclusions = constraints.stream().map(this::read).toList();
    return alternative
        ? !exclusions.isEmpty() && !exclusions.contains(false)
        : exclusions.contains(true);
  }

  private boolean read(ConstraintAnnotation constraint) {
    switch (constraint.name()) {
      case BUILT_IN + "Size", "org.hibernate.validator.constraints.Length" ->
          limit((int) constraint.number("max").orElse(Integer.MAX_VALUE));
      case BUILT_IN + "Min" -> compare(">=", constraint);
      case BUILT_IN + "Max" -> compare("<=", constraint);
      case BUILT_IN + "Digits" -> {
        scale = (int) constraint.number("fraction").orElse(0);
        precision = OptionalInt.of(scale + (int) constraint.number("integer").orElse(0));
      }
      default -> {}
    }
    List<ConstraintAnnotation> parts = constraint.parts();
    boolean byParts = read(parts, parts.size() > 1 && constraint.isAlternative());
    return byParts || NOT_NULL.contains(constraint.name());
  }

  /** Of several limits the smallest holds. */
  private void limit(int max) {
    if (max < Integer.MAX_VALUE) {
      length = OptionalInt.of(Math.min(max, length.orElse(max)));
    }
  }

  private void compare(String operator, ConstraintAnnotation constraint) {
    constraint
        .number("value")
        .ifPresent(
            bound -> {
              String comparison = operator + " " + bound;
              if (!comparisons.contains(comparison)) {
                comparisons.add(comparison);
              }
            });
  }
}
