package dev.athanor.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What no two rows may have in common: there are no two of which all elements compare true.
 *
 * @param name the constraint's name
 * @param method the kind of index that finds such rows, in the words of the database: {@code gist}
 * @param elements what is compared, and how, at least one
 * @param condition the rows that it is of, in SQL; all of them if empty
 * @param deferrability when the database checks it
 */
public record ExclusionConstraint(
    Identifier name,
    String method,
    List<ExclusionElement> elements,
    Optional<String> condition,
    Deferrability deferrability)
    implements Constraint {

  public ExclusionConstraint {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(deferrability, "deferrability");
    elements = Parts.nonEmpty(elements, "an exclusion constraint");
    if (method.isBlank()) {
      throw new IllegalArgumentException("the exclusion constraint " + name + " needs a method");
    }
  }

  /** The same constraint under another name. */
  public ExclusionConstraint withName(Identifier other) {
    return new ExclusionConstraint(other, method, elements, condition, deferrability);
  }

  /** The same constraint of other elements. */
  public ExclusionConstraint withElements(List<ExclusionElement> others) {
    return new ExclusionConstraint(name, method, others, condition, deferrability);
  }
}
