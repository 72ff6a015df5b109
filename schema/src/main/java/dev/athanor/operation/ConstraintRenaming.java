package dev.athanor.operation;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.UniqueConstraint;

/** The same constraint under another name. */
final class ConstraintRenaming {

  private ConstraintRenaming() {}

  static Constraint rename(Constraint constraint, Identifier to) {
    if (constraint instanceof ForeignKey key) {
      return key.withName(to);
    }
    if (constraint instanceof UniqueConstraint unique) {
      return unique.withName(to);
    }
    if (constraint instanceof ExclusionConstraint exclusion) {
      return exclusion.withName(to);
    }
    return new CheckConstraint(to, ((CheckConstraint) constraint).expression());
  }
}
