package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column or table is gone for good and is not the former name of a new one. Needed only
 * where the compiler asks. To be removed once the revision is recorded.
 *
 * <p>On a class, {@code @Dropped("age")} is a column of the class's table, else a table; on a
 * package it is a table. {@code @Dropped(table = "Villain")} is a table wherever it stands, and
 * {@code @Dropped(value = "power", table = "Hero_powers")} a column of that table.
 * {@code @Dropped(type = Plain.class)} is all that a class of a library has in the database, which
 * no mapping file maps any more.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Dropped.List.class)
public @interface Dropped {

  /** The name of the column or table in the snapshot, written as there. */
  String value() default "";

  /** The table that is gone, or, beside a column, the one that it was in, by its name of now. */
  String table() default "";

  /** The class of a library that is mapped no more. */
  Class<?> type() default void.class;

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {

    /** The names that are gone. */
    Dropped[] value();
  }
}
