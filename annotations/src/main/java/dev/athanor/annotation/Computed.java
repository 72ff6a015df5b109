package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the database computes the value of an attribute's column from others of the same row.
 *
 * <pre>{@code
 * @Computed("price * amount")
 * @Column(insertable = false, updatable = false)
 * BigDecimal total;
 * }</pre>
 *
 * <p>The attribute has to have one column, which has no default and no generated number. An ORM
 * must not write it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Computed {

  /** The expression in SQL. */
  String value();

  /**
   * Whether the value is kept in the row, or else computed whenever it is read. H2 keeps every one;
   * PostgreSQL computes on reading from version 18 on.
   */
  boolean stored() default true;
}
