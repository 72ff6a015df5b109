package dev.athanor.schema;

import dev.athanor.problem.Subject;

/** The address of a part of a schema. */
public sealed interface SchemaPath extends Subject {

  /** A named schema. */
  record OfNamespace(Identifier name) implements SchemaPath {
    @Override
    public String toString() {
      return name.toString();
    }
  }

  /** An extension of the database. */
  record OfExtension(Identifier name) implements SchemaPath {
    @Override
    public String toString() {
      return "the extension " + name;
    }
  }

  /** A named type. */
  record OfType(QualifiedName type) implements SchemaPath {
    @Override
    public String toString() {
      return "the type " + type;
    }
  }

  /** A label of a named enumeration. */
  record OfLabel(QualifiedName type, String label) implements SchemaPath {
    @Override
    public String toString() {
      return type + " '" + label + "'";
    }
  }

  /** A table. */
  record OfTable(QualifiedName table) implements SchemaPath {
    @Override
    public String toString() {
      return table.toString();
    }
  }

  /** A column. */
  record OfColumn(QualifiedName table, Identifier column) implements SchemaPath {
    @Override
    public String toString() {
      return table + "." + column;
    }
  }

  /** A constraint. */
  record OfConstraint(QualifiedName table, Identifier constraint) implements SchemaPath {
    @Override
    public String toString() {
      return table + "." + constraint;
    }
  }

  /** The primary key of a table. */
  record OfPrimaryKey(QualifiedName table) implements SchemaPath {
    @Override
    public String toString() {
      return "the primary key of " + table;
    }
  }

  /** An index. */
  record OfIndex(QualifiedName table, Identifier index) implements SchemaPath {
    @Override
    public String toString() {
      return table + "." + index;
    }
  }

  /** A sequence. */
  record OfSequence(QualifiedName sequence) implements SchemaPath {
    @Override
    public String toString() {
      return sequence.toString();
    }
  }
}
