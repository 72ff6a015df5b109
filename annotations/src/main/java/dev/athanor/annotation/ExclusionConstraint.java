package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What no two rows of a table may have in common: there are no two of which all elements compare
 * true. On an entity it is of one of its tables; on a mapped superclass, of the table of each
 * entity below it.
 *
 * <pre>{@code
 * @Entity
 * @RequiredExtension("btree_gist") // compares numbers and texts for a gist index
 * @ExclusionConstraint({
 *   @Element(column = "room", with = "="),
 *   @Element(expression = "tsrange(starts, ends)", with = "&&")
 * })
 * class Booking { ... }
 * }</pre>
 *
 * <p>PostgreSQL only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ExclusionConstraint.List.class)
public @interface ExclusionConstraint {

  /** What is compared of two rows, at least one element. */
  Element[] value();

  /** The name of the constraint; by default it is derived from the table and its columns. */
  String name() default "";

  /** The kind of index that finds such rows: {@code gist}, {@code spgist}, {@code btree}. */
  String using() default "gist";

  /** The rows that the constraint is of: a condition in SQL. */
  String where() default "";

  /** When the database checks it. */
  ForeignKeyOptions.Deferrability deferrability() default
      ForeignKeyOptions.Deferrability.NOT_DEFERRABLE;

  /** The table, where it is not the first one of the entity: a secondary or collection table. */
  String table() default "";

  /** A column or an expression, and how it is compared. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Element {

    /** The column; or else there is an expression. */
    String column() default "";

    /** The expression in SQL; or else there is a column. */
    String expression() default "";

    /** The operator of the database: {@code =}, {@code &&}, {@code <>}. */
    String with();

    /**
     * The class of operators by which the index compares, where the type has none by itself or
     * another one is meant: {@code inet_ops}, {@code gist_trgm_ops}.
     */
    String operatorClass() default "";
  }

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {

    /** The constraints. */
    ExclusionConstraint[] value();
  }
}
