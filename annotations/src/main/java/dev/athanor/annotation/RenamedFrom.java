package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a table or column is an existing one under a new name: on an entity its table, on an
 * attribute its column, or its table if it has one of its own, and where an enumeration is a
 * {@linkplain NativeEnum named type}, on the enumeration that type and on a constant its label.
 * Needed only where the compiler asks: where both names changed, attribute and column or class and
 * table. To be removed once the revision is recorded.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(RenamedFrom.List.class)
public @interface RenamedFrom {

  /** The name of the table or column in the snapshot, written as there. */
  String value();

  /**
   * The column that has the name now. Needed where the place does not say it: on a class, and on an
   * attribute of several columns.
   */
  String column() default "";

  /**
   * The table that has the name now, or that the column is in. Needed where it is not that of the
   * class or attribute.
   */
  String table() default "";

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
  @interface List {

    /** The renames. */
    RenamedFrom[] value();
  }
}
