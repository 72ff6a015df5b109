package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Introspector;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.dialect.standard.ColumnNormalizer;
import dev.athanor.dialect.standard.IndexNormalizer;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.dialect.standard.Normalizer;
import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.Operation;
import dev.athanor.operation.OperationVisitor;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaView;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** PostgreSQL, from version 18 on with all of it; earlier ones lack virtual columns. */
public final class PostgreSqlDialect implements Dialect {

  private static final String PUBLIC = "public";

  private final PostgreSqlTypeNames types = new PostgreSqlTypeNames();
  private final OperationVisitor<List<SqlStatement>> generator;
  private final Introspector introspector;
  private final Normalizer normalizer;

  /** A connection whose own schema is {@code public}. */
  public PostgreSqlDialect() {
    this(PUBLIC);
  }

  /**
   * A connection with its own schema.
   *
   * @param ownSchema what {@code current_schema()} tells
   */
  public PostgreSqlDialect(String ownSchema) {
    Namespaces namespaces = new Namespaces(PostgreSqlNames.NAMES, ownSchema, PUBLIC);
    generator = new PostgreSqlGenerator(namespaces, types);
    introspector = new PostgreSqlIntrospector(types);
    normalizer =
        new Normalizer(
            namespaces,
            new ColumnNormalizer(types, true),
            new IndexNormalizer(namespaces.names(), "btree", true),
            true);
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public List<SqlStatement> sql(Operation operation) {
    return operation.accept(generator);
  }

  @Override
  public List<Operation> parts(Operation operation, Supplier<SchemaView> before) {
    if (operation instanceof AlterEnum alter) {
      return PostgreSqlTypes.parts(alter, before.get());
    }
    return operation instanceof AlterStruct alter
        ? PostgreSqlStructs.parts(alter, before.get())
        : List.of(operation);
  }

  @Override
  public Introspector introspector() {
    return introspector;
  }

  @Override
  public Schema normalize(Schema schema) {
    return normalizer.normalize(schema);
  }

  @Override
  public boolean hasTransactionalDdl() {
    return true;
  }

  @Override
  public boolean hasAdvisoryLocks() {
    return true;
  }

  @Override
  public boolean hasTransactionNumbers() {
    return true;
  }

  @Override
  public boolean hasSearchPath() {
    return true;
  }

  @Override
  public Optional<String> isOwn(String table) {
    return Optional.of(
        "tableoid = to_regclass(quote_ident(current_schema()) || "
            + Literals.text("." + table)
            + ")");
  }

  @Override
  public String quote(Identifier name) {
    return PostgreSqlNames.NAMES.quote(name);
  }

  @Override
  public String quote(QualifiedName name) {
    return PostgreSqlNames.NAMES.quote(name);
  }

  @Override
  public String lookUp(QualifiedName table) {
    return "select 1 where to_regclass(" + Literals.text(quote(table)) + ") is not null";
  }

  @Override
  public String fold(Identifier name) {
    return PostgreSqlNames.NAMES.fold(name);
  }
}
