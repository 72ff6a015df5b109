package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an extension of PostgreSQL has to be there before anything else is created. On an
 * entity, on a mapped superclass, or on the package of either.
 *
 * <pre>{@code
 * @Entity
 * @RequiredExtension("citext")
 * class Account {
 *   @Column(columnDefinition = "citext") String email;
 * }
 * }</pre>
 *
 * <p>The extension is created where it is missing, and never dropped: others may need it. H2 has no
 * extensions.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(RequiredExtension.List.class)
public @interface RequiredExtension {

  /** The name of the extension, as {@code create extension} has it. */
  String value();

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {

    /** The extensions. */
    RequiredExtension[] value();
  }
}
