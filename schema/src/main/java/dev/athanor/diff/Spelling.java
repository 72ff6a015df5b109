package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Locale;

/** When two names that are written differently are still one name. */
final class Spelling {

  private Spelling() {}

  /** The same for names that mean the same in every database that folds unquoted ones. */
  static Identifier meaning(Identifier name) {
    return new Identifier(name.key(), name.quoted());
  }

  /** The same for names that mean the same in every database that folds unquoted ones. */
  static QualifiedName meaning(QualifiedName name) {
    return new QualifiedName(name.namespace().map(Spelling::meaning), meaning(name.name()));
  }

  /** The same for names that cannot stand side by side in some database. */
  static Identifier place(Identifier name) {
    return new Identifier(name.text().toLowerCase(Locale.ROOT), true);
  }

  /** The same for names that cannot stand side by side in some database. */
  static QualifiedName place(QualifiedName name) {
    return new QualifiedName(name.namespace().map(Spelling::place), place(name.name()));
  }
}
