package dev.athanor.schema;

import java.util.Map;
import java.util.Set;

/** A type that the database keeps under a name, for columns to refer to. */
public sealed interface NamedType permits NamedEnum, NamedStruct {

  /** Its name. */
  QualifiedName name();

  /** The same type under another name. */
  NamedType withName(QualifiedName other);

  /** The named types that it is made of. */
  Set<QualifiedName> parts();

  /** The same type, where types that it is made of have other names. */
  NamedType withRenamed(Map<QualifiedName, QualifiedName> names);
}
