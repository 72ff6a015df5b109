package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The place of a migration in the revision graph. The compiler checks the whole graph (unknown and
 * duplicate ids, cycles, a second head) and reports a fault at this annotation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

  /** The identifier of this revision: letters, digits and underscores, at most 64 of them. */
  String id();

  /** The ids of the down revisions: none for a base, two or more for a merge. */
  String[] down() default {};

  /** The branch labels that this revision gives to its lineage. */
  String[] labels() default {};

  /**
   * The ids or branch labels that have to be applied before this revision without being its
   * parents.
   */
  String[] dependsOn() default {};

  /** What the revision is for, in one line, as {@code history} shows it. */
  String message() default "";

  /** When the revision was recorded: an ISO-8601 instant. */
  String created() default "";
}
