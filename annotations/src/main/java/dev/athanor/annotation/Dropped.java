package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column of this entity's table, or a table of this package's entities, is gone for
 * good and is not the former name of a new one. Needed only where something new might be its
 * successor. May be removed once the revision is recorded.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Dropped.List.class)
public @interface Dropped {

  /**
   * The name of the column (on a class) or table (on a package) in the snapshot, written as there.
   */
  String value();

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {

    /** The names that are gone. */
    Dropped[] value();
  }
}
