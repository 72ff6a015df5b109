package dev.athanor.migration;

import dev.athanor.schema.ColumnType;
import java.util.function.Consumer;

/**
 * The vocabulary of migrations: each method records one operation.
 *
 * <p>Names are written as in JPA: {@code hero} means what the database makes of it unquoted, {@code
 * `Hero`} (or {@code "Hero"}) is exact, {@code sales.hero} stands in the named schema {@code
 * sales}. What is recorded may be refined by the returned object until the migration's method
 * returns.
 */
public interface SchemaOperations {

  /** Requires an extension of the database, and creates it where it is missing. */
  void requireExtension(String name);

  /** Does without an extension from now on; it stays in the database. */
  void releaseExtension(String name);

  /** Creates a named schema. */
  void createSchema(String name);

  /** Drops a named schema, which has to be empty. */
  void dropSchema(String name);

  /** Creates a named enumeration; columns have it as {@code namedType(name)}. */
  void createEnumType(String name, String... labels);

  /**
   * Adds, removes or sorts the labels of a named enumeration; say all of them with {@link
   * EnumSpec#from} and {@link EnumSpec#to}. A row that has a label which goes stops the migration.
   */
  EnumSpec alterEnumType(String name);

  /** Creates a named structure; columns have it as {@code namedType(name)}. */
  void createStructType(String name, Consumer<StructSpec> definition);

  /**
   * Adds, removes or sorts the attributes of a named structure.
   *
   * @param from describes the whole structure as it is
   * @param to describes the whole structure as it shall be
   */
  void alterStructType(String name, Consumer<StructSpec> from, Consumer<StructSpec> to);

  /** Gives a label of a named enumeration another name, in all rows that have it. */
  void renameEnumLabel(String type, String from, String to);

  /** Gives a named type another name; the columns that have it keep it. */
  void renameType(String from, String to);

  /** Drops a named type that no column has any more. */
  void dropType(String name);

  /** Creates a table. */
  void createTable(String name, Consumer<TableSpec> definition);

  /** Drops a table and its rows. */
  void dropTable(String name);

  /** Gives a table another name. */
  void renameTable(String from, String to);

  /** Sets the comment on a table. */
  void commentTable(String table, String comment);

  /** Removes the comment on a table. */
  void uncommentTable(String table);

  /** Changes the SQL that follows the definition of a table, in the words of one database. */
  void alterTableOptions(String table, String options);

  /** Lets the rows of a table be lost when the database crashes, which writes them faster. */
  void setUnlogged(String table);

  /** Lets the rows of a table survive a crash of the database. */
  void setLogged(String table);

  /**
   * Changes how the rows of a table are spread over partitions; in place only a default partition
   * can come, and one that is wanted no more stays.
   *
   * @param from describes how they are spread so far
   * @param to describes how they shall be spread
   */
  void alterPartitioning(
      String table, Consumer<PartitioningSpec> from, Consumer<PartitioningSpec> to);

  /** Adds a column to a table. */
  ColumnSpec addColumn(String table, String column, ColumnType type);

  /** Drops a column and its values. */
  void dropColumn(String table, String column);

  /** Gives a column another name. */
  void renameColumn(String table, String from, String to);

  /**
   * Changes anything about a column but its name.
   *
   * @param from describes the whole column as it is
   * @param to describes the whole column as it shall be
   */
  void alterColumn(String table, String column, Consumer<ColumnSpec> from, Consumer<ColumnSpec> to);

  /** Makes columns the primary key of a table that has none. */
  PrimaryKeySpec addPrimaryKey(String table, String... columns);

  /** Drops the primary key of a table; its columns stay. */
  void dropPrimaryKey(String table);

  /** Adds a foreign key; say to what with {@link ForeignKeySpec#references}. */
  ForeignKeySpec addForeignKey(String name, String table, String... columns);

  /** Drops a foreign key. */
  void dropForeignKey(String name, String table);

  /** Adds a unique constraint. */
  UniqueSpec addUniqueConstraint(String name, String table, String... columns);

  /** Drops a unique constraint. */
  void dropUniqueConstraint(String name, String table);

  /** Adds a check constraint; the condition is SQL. */
  void addCheckConstraint(String name, String table, String condition);

  /** Drops a check constraint. */
  void dropCheckConstraint(String name, String table);

  /** Adds an exclusion constraint; say with {@link ExclusionSpec} what is compared. */
  ExclusionSpec addExclusionConstraint(String name, String table);

  /** Drops an exclusion constraint. */
  void dropExclusionConstraint(String name, String table);

  /** Gives a foreign key, unique constraint, check or exclusion constraint another name. */
  void renameConstraint(String table, String from, String to);

  /** Creates an index of columns, ascending; {@link IndexSpec} takes what is not so plain. */
  IndexSpec createIndex(String name, String table, String... columns);

  /** Drops an index. */
  void dropIndex(String name, String table);

  /** Gives an index another name. */
  void renameIndex(String table, String from, String to);

  /** Creates a sequence that starts with one and counts by one unless told otherwise. */
  SequenceSpec createSequence(String name);

  /** Drops a sequence. */
  void dropSequence(String name);

  /** Gives a sequence another name. */
  void renameSequence(String from, String to);

  /** Changes how a sequence counts. */
  void alterSequence(String name, Consumer<SequenceSpec> from, Consumer<SequenceSpec> to);

  /**
   * Changes what is known of the database, and nothing in it: for parts that somebody else has
   * created, changed or dropped, or looks after from now on.
   *
   * @param operations what is true from now on; they are not executed
   */
  void assume(Consumer<SchemaOperations> operations);

  /** Executes one statement of SQL. */
  SqlSpec execute(String sql);

  /**
   * Runs code that needs rows, at its turn.
   *
   * @param description what it does, in a few words: it stands in plans and in the checksum
   */
  void run(String description, ConnectionWork work);
}
