package dev.athanor.dialect.h2;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Introspector;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.dialect.standard.ColumnNormalizer;
import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.dialect.standard.IndexNormalizer;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.dialect.standard.Normalizer;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.Operation;
import dev.athanor.operation.OperationVisitor;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaView;
import java.util.List;
import java.util.function.Supplier;

/** H2, from version 2 on. */
public final class H2Dialect implements Dialect {

  private static final Identifier PUBLIC = Identifier.of("public");

  private final Identifiers names;
  private final Namespaces namespaces;
  private final OperationVisitor<List<SqlStatement>> generator;
  private final Introspector introspector;
  private final Normalizer normalizer;

  /** A database with its usual settings, and a connection whose own schema is {@code PUBLIC}. */
  public H2Dialect() {
    this(H2Folding.UPPER, "PUBLIC");
  }

  /**
   * A database with its settings, and a connection with its own schema.
   *
   * @param ownSchema what {@code schema()} tells
   */
  public H2Dialect(H2Folding folding, String ownSchema) {
    names = H2Names.foldedBy(folding);
    String standard = folding == H2Folding.NONE ? "PUBLIC" : names.fold(PUBLIC);
    namespaces = new Namespaces(names, ownSchema, standard);
    H2TypeNames types = new H2TypeNames(names);
    generator = new H2Generator(namespaces, types);
    introspector = new H2Introspector(names, standard, types);
    normalizer =
        new Normalizer(
            namespaces,
            new ColumnNormalizer(types, false),
            new IndexNormalizer(namespaces.names(), "btree", false),
            false);
  }

  @Override
  public String name() {
    return "H2";
  }

  @Override
  public List<SqlStatement> sql(Operation operation) {
    return operation.accept(generator);
  }

  @Override
  public List<Operation> parts(Operation operation, Supplier<SchemaView> before) {
    if (operation instanceof DropIndex drop) {
      return H2IndexUsers.around(drop, before.get());
    }
    if (operation instanceof RenameType rename) {
      return isSame(rename) ? List.of() : new H2Domains(namespaces).parts(rename, before.get());
    }
    return operation instanceof RenameLabel rename
        ? new H2Domains(namespaces).parts(rename, before.get())
        : List.of(operation);
  }

  private boolean isSame(RenameType rename) {
    return namespaces.normalize(rename.from()).equals(namespaces.normalize(rename.to()));
  }

  @Override
  public Introspector introspector() {
    return introspector;
  }

  @Override
  public Schema normalize(Schema schema) {
    return H2Enums.unordered(normalizer.normalize(schema));
  }

  @Override
  public boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public boolean copiesAlteredTables() {
    return true;
  }

  @Override
  public String quote(Identifier name) {
    return names.quote(name);
  }

  @Override
  public String quote(QualifiedName name) {
    return names.quote(name);
  }

  @Override
  public String lookUp(QualifiedName table) {
    String namespace =
        table.namespace().isPresent()
            ? Literals.text(names.fold(table.namespace().get()))
            : "schema()";
    return "select 1 from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = "
        + namespace
        + " and TABLE_NAME = "
        + Literals.text(names.fold(table.name()));
  }

  @Override
  public String fold(Identifier name) {
    return names.fold(name);
  }
}
