package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the database has an enumeration as a named type of its own, and that columns have this
 * type. On an enumeration it counts for every attribute of it, else for one attribute. The
 * attribute has to be {@code @Enumerated(EnumType.STRING)}.
 *
 * <pre>{@code
 * @NativeEnum(name = "mood")
 * enum Mood { HAPPY, SAD }
 *
 * @Entity
 * class Hero {
 *   @Enumerated(EnumType.STRING) Mood mood;
 * }
 * }</pre>
 *
 * <p>The labels are the names of the constants, in their order. In PostgreSQL it is a type that was
 * created {@code as enum}, with casts from and to text, so that an application may send labels as
 * text; in H2 it is a domain of text that has these values only.
 *
 * <p>A new constant becomes a label at its place. Where constants are gone and others are new, the
 * compiler asks for {@link RenamedFrom} on the constant, or {@link Dropped} on the enumeration; a
 * label that rows have is never dropped.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface NativeEnum {

  /** The name of the type, by default that of the enumeration. */
  String name() default "";

  /** The schema of the type, by default that of tables which say nothing. */
  String schema() default "";
}
