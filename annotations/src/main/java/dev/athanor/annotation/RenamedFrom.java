package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the table of this entity, or the column of this attribute, is an existing one under a
 * new name. Needed only where both names changed: attribute and column, or class and table. May be
 * removed once the revision is recorded.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface RenamedFrom {

  /** The name of the table or column in the snapshot, written as there. */
  String value();
}
