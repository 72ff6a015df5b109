package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the catalogue of a database holds, asked for by the names that migrations use. */
record ActualSchema(SchemaView schema, Dialect dialect) {

  Optional<Table> table(QualifiedName name) {
    return schema.table(exact(name));
  }

  boolean hasNamespace(Identifier name) {
    return schema.hasNamespace(exact(name));
  }

  boolean hasSequence(QualifiedName name) {
    return schema.sequence(exact(name)).isPresent();
  }

  Optional<NamedType> type(QualifiedName name) {
    return schema.type(exact(name));
  }

  /** The labels of an enumeration, if it is there. */
  Optional<List<String>> labels(QualifiedName name) {
    return type(name).filter(NamedEnum.class::isInstance).map(type -> ((NamedEnum) type).labels());
  }

  /** Whether the table is there and has a part of this name. */
  boolean has(QualifiedName table, Function<Table, Map<Identifier, ?>> parts, Identifier name) {
    return is(table, found -> parts.apply(found).containsKey(exact(name)));
  }

  /** Whether the table is there and fulfils a condition. */
  boolean is(QualifiedName table, Predicate<Table> condition) {
    return table(table).filter(condition).isPresent();
  }

  /** The name as the catalogue keeps it. */
  Identifier exact(Identifier name) {
    return new Identifier(dialect.fold(name), true);
  }

  private QualifiedName exact(QualifiedName name) {
    return new QualifiedName(name.namespace().map(this::exact), exact(name.name()));
  }
}
