package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What JPA cannot say of a foreign key: what becomes of a referring row, and when the database
 * looks. On an association it speaks of the key to the other entity; on a collection with a table
 * of its own, of all keys of that table; on a class, of the key to the table that it extends.
 *
 * <pre>{@code
 * @ManyToOne
 * @ForeignKeyOptions(onDelete = Action.CASCADE, deferrability = Deferrability.INITIALLY_DEFERRED)
 * Team team;
 * }</pre>
 *
 * <p>What {@code @ForeignKey} or Hibernate's {@code @OnDelete} says of the same key must not be
 * another thing. H2 defers no constraint.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ForeignKeyOptions {

  /** What happens to a referring row when the other is deleted. */
  Action onDelete() default Action.NO_ACTION;

  /** What happens to a referring row when the other's key changes. */
  Action onUpdate() default Action.NO_ACTION;

  /** When the database checks the key. */
  Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

  /** What the database does to a referring row. */
  enum Action {
    /** Nothing: the key stands in the way, unless all is well when it is checked. */
    NO_ACTION,
    /** Nothing: the key stands in the way at once. */
    RESTRICT,
    /** The row goes, or changes, too. */
    CASCADE,
    /** The row refers to nothing. */
    SET_NULL,
    /** The row refers to what is the default of its column. */
    SET_DEFAULT
  }

  /** When a constraint is checked. */
  enum Deferrability {
    /** After each statement. */
    NOT_DEFERRABLE,
    /** After each statement, unless the transaction puts it off. */
    INITIALLY_IMMEDIATE,
    /** At the end of the transaction. */
    INITIALLY_DEFERRED
  }
}
