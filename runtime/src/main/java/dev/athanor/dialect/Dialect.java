package dev.athanor.dialect;

import dev.athanor.operation.Operation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaView;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A kind of database. Implementations are immutable and safe for several threads. */
public interface Dialect {

  /** The name of the product, as people write it: {@code PostgreSQL}. */
  String name();

  /**
   * The statements that carry out an operation, in order; none for code of the migration.
   *
   * @throws dev.athanor.problem.ProblemException if this database cannot do it
   */
  List<SqlStatement> sql(Operation operation);

  /**
   * The operations that together make up one of a migration: some databases have to put aside what
   * stands in the way, and need its definition to put it back.
   *
   * @param before the schema to which the operation is applied, which may be costly to ask for;
   *     what it does not know is taken to stand in nobody's way
   */
  default List<Operation> parts(Operation operation, Supplier<SchemaView> before) {
    return List.of(operation);
  }

  /** Reads the schema of a live database. */
  Introspector introspector();

  /**
   * The schema in the form in which two schemas of this database can be compared: unquoted names
   * folded and exact, types that it has no word for in the words that it uses instead. After a
   * schema was created, the normalised form of what the introspector reads equals the normalised
   * form of what was declared. Idempotent.
   *
   * <p>Of expressions only their presence is compared, because databases rewrite them; options and
   * names of primary keys are left out.
   */
  Schema normalize(Schema schema);

  /** Whether a transaction can take back changes of the schema. */
  boolean hasTransactionalDdl();

  /** Whether {@code alter table} copies the table, and leaves the copy behind when it is killed. */
  default boolean copiesAlteredTables() {
    return false;
  }

  /** Whether a session can hold a lock that belongs to no row of any table. */
  default boolean hasAdvisoryLocks() {
    return false;
  }

  /** Whether {@code txid_current()} tells a transaction from the one after it. */
  default boolean hasTransactionNumbers() {
    return false;
  }

  /** Whether a name without a schema may mean something of another schema than the own one. */
  default boolean hasSearchPath() {
    return false;
  }

  /**
   * A condition that only rows of a table in the connection's own schema meet, for databases that
   * would find one of the same name elsewhere.
   *
   * @param table its unqualified name as it stands in SQL
   */
  default Optional<String> isOwn(String table) {
    return Optional.empty();
  }

  /** The name as it stands in SQL, in quotation marks where it needs them. */
  String quote(Identifier name);

  /** The name as it stands in SQL, in quotation marks where it needs them. */
  String quote(QualifiedName name);

  /**
   * A query that gives one row if there is a table of this name, and none if there is not; it looks
   * where a statement that names the table looks. Some databases note every failed statement.
   */
  String lookUp(QualifiedName table);

  /** The name under which the database's catalogue keeps it. */
  String fold(Identifier name);
}
