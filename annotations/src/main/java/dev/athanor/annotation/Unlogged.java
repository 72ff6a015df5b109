package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the rows of an entity need not survive a crash of the database, which then writes them
 * faster: after a crash the tables are empty. It is about all tables of the entity, those of its
 * collections and of the entities below it included, but not about what numbers its rows.
 *
 * <pre>{@code
 * @Entity
 * @Unlogged
 * class CachedPage { ... }
 * }</pre>
 *
 * <p>A table that is not unlogged cannot refer to one that is. PostgreSQL only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Unlogged {}
