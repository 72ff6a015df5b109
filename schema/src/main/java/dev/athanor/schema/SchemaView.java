package dev.athanor.schema;

import java.util.List;
import java.util.Optional;

/** What can be asked of a schema, whether it stands still or is being edited. */
public interface SchemaView {

  /** The table of this name. */
  Optional<Table> table(QualifiedName name);

  /** The tables whose foreign keys refer to {@code name}, itself among them if it does. */
  List<QualifiedName> referring(QualifiedName name);

  /** The sequence of this name. */
  Optional<Sequence> sequence(QualifiedName name);

  /** The named type of this name. */
  Optional<NamedType> type(QualifiedName name);

  /** The tables with columns of the named type. */
  List<QualifiedName> using(QualifiedName type);

  /** Whether the named schema exists. */
  boolean hasNamespace(Identifier name);

  /** The schema as it stands now, which costs a copy of one that is being edited. */
  Schema toSchema();
}
