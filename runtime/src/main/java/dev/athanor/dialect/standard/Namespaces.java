package dev.athanor.dialect.standard;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;

/**
 * Which named schemas stand for themselves. A name in the connection's own schema means the same
 * with and without it, and the schema that every database has is neither created nor dropped.
 *
 * @param names how the database reads names
 * @param own the connection's own schema, as the catalogue names it
 * @param standard the schema that every database has, as the catalogue names it
 */
public record Namespaces(Identifiers names, String own, String standard) {

  /** Whether this is the schema that every database has. */
  public boolean isDefault(Identifier namespace) {
    return names.fold(namespace).equals(standard);
  }

  /** Whether somebody has to create it: it is neither the connection's own nor the default one. */
  public boolean isManaged(String folded) {
    return !folded.equals(own) && !folded.equals(standard);
  }

  /** The connection's own schema as it stands in SQL. */
  public String quoteOwn() {
    Identifier unquoted = new Identifier(own.toLowerCase(Locale.ROOT), false);
    return names.quote(names.fold(unquoted).equals(own) ? unquoted : new Identifier(own, true));
  }

  /** The namespace as the catalogue names it. */
  public String fold(Optional<Identifier> namespace) {
    return namespace.map(names::fold).orElse(own);
  }

  /** A catalogue's name, without the namespace if that is the connection's own. */
  public QualifiedName exact(String namespace, String name) {
    Identifier last = new Identifier(name, true);
    return namespace.equals(own)
        ? QualifiedName.of(last)
        : new QualifiedName(Optional.of(new Identifier(namespace, true)), last);
  }

  /** The name as the catalogue knows it. */
  public QualifiedName normalize(QualifiedName name) {
    return exact(fold(name.namespace()), names.fold(name.name()));
  }
}
