package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;

/** The name of a constraint or index, and the table it belongs to. */
record PartName(QualifiedName table, Identifier name, boolean isIndex) {

  PartName withName(Identifier other) {
    return new PartName(table, other, isIndex);
  }

  /** The same for parts of all tables of a named schema: names of parts are unique in it. */
  PartName place() {
    QualifiedName schema = Spelling.place(table).withName(Spelling.place(name));
    return new PartName(schema, Spelling.place(name), false);
  }
}
