package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that somebody else looks after a table or column: no migration creates, changes or drops it.
 * On an entity these are its tables, those of its collections and associations included, and its
 * sequences; on an attribute its columns, or its table if it has one of its own.
 *
 * <pre>{@code
 * @Entity
 * @Unmanaged // belongs to the billing system
 * class Invoice { ... }
 *
 * @Entity
 * class Customer {
 *   @Unmanaged // filled by a trigger of the data warehouse
 *   String segment;
 * }
 * }</pre>
 *
 * <p>A table that other tables refer to has to be there before their foreign keys are created. What
 * was managed until now stays in the database as it is; what is managed again is taken as it stands
 * there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Unmanaged {}
