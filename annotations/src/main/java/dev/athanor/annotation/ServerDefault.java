package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default of an attribute's column: what the database puts into a row that does not say.
 *
 * <pre>{@code
 * @ServerDefault("current_timestamp") Instant created;
 * @ServerDefault("'NEW'") String state;
 * @ServerDefault("0") int visits;
 * }</pre>
 *
 * <p>The attribute has to have one column. Another default of it, in a {@code columnDefinition} or
 * in Hibernate's {@code @ColumnDefault}, has to be the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ServerDefault {

  /** A literal or an expression in SQL. */
  String value();
}
