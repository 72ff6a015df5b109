package dev.athanor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the rows of an entity's table are spread over partitions.
 *
 * <pre>{@code
 * @Entity
 * @PartitionedBy(columns = "taken", defaultPartition = true)
 * class Measurement {
 *   @Id Long id;
 *   @PartitionKey LocalDate taken; // Hibernate's: puts the column into the primary key
 * }
 * }</pre>
 *
 * <p>The primary key and every unique constraint have to hold the columns: rows are kept unique
 * within a partition only. The partitions themselves are made by migrations that are written by
 * hand, but for the default one. PostgreSQL only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PartitionedBy {

  /**
   * The columns that tell in which partition a row is. There are no expressions among them: where
   * there is one, PostgreSQL allows no primary key.
   */
  String[] columns();

  /** How they tell it. */
  Strategy strategy() default Strategy.RANGE;

  /**
   * Whether there is a partition for the rows that belong to no other, so that the table can be
   * used at once. There is none where a hash tells the partition.
   */
  boolean defaultPartition() default false;

  /** How it is told in which partition a row is. */
  enum Strategy {
    /** By ranges of values, such as months. */
    RANGE,
    /** By lists of values. */
    LIST,
    /** By a hash of the values. */
    HASH
  }
}
