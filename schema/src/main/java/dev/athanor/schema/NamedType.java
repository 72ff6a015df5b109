package dev.athanor.schema;

/** A type that the database keeps under a name, for columns to refer to. */
public sealed interface NamedType permits NamedEnum {

  /** Its name. */
  QualifiedName name();

  /** The same type under another name. */
  NamedType withName(QualifiedName other);
}
