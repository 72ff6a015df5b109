package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index that JPA's {@code @Index} cannot say. On an entity it is of one of its tables; on a
 * mapped superclass, of the table of each entity below it.
 *
 * <pre>{@code
 * @Entity
 * @TableIndex(columnList = "due desc nulls last", include = "title", where = "done is null")
 * @TableIndex(name = "ix_task_labels", columnList = "labels", using = "gin")
 * class Task { ... }
 * }</pre>
 *
 * <p>H2 has neither expressions in indexes, nor classes of operators, nor {@link #using}, {@link
 * #include} and {@link #where}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(TableIndex.List.class)
public @interface TableIndex {

  /** The name of the index; by default it is derived from the table and its columns. */
  String name() default "";

  /**
   * Columns with {@code asc} or {@code desc} and {@code nulls first} or {@code nulls last}, or
   * expressions in parentheses, with commas between them. Before the direction may stand the class
   * of operators by which the index compares, where it is not the one that the type has by itself:
   * {@code "title text_pattern_ops desc"}.
   */
  String columnList();

  /** Whether no two rows may agree in all of them. */
  boolean unique() default false;

  /** How the index is built: {@code gin}, {@code gist}, {@code brin}, {@code hash}. */
  String using() default "";

  /** Columns whose values are kept beside what is indexed. */
  String[] include() default {};

  /** The rows that the index is of: a condition in SQL. */
  String where() default "";

  /** SQL behind the definition, in the words of one database. */
  String options() default "";

  /** The table, where it is not the first one of the entity: a secondary or collection table. */
  String table() default "";

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {

    /** The indexes. */
    TableIndex[] value();
  }
}
