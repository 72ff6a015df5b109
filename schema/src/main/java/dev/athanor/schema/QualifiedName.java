package dev.athanor.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a table or sequence, in a named schema or in the one that the connection uses.
 *
 * @param namespace the schema that is named, empty for the connection's own
 * @param name the name within it
 */
public record QualifiedName(Optional<Identifier> namespace, Identifier name)
    implements Comparable<QualifiedName> {

  public QualifiedName {
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(name, "name");
  }

  /** A name in the schema that the connection uses. */
  public static QualifiedName of(Identifier name) {
    return new QualifiedName(Optional.empty(), name);
  }

  /**
   * Reads the written form: {@code hero}, {@code sales.hero}, {@code sales.`Hero`}.
   *
   * @throws dev.athanor.problem.ProblemException if it is none
   */
  public static QualifiedName of(String written) {
    int dot = separator(written);
    return dot < 0
        ? of(Identifier.of(written))
        : new QualifiedName(
            Optional.of(Identifier.of(written.substring(0, dot))),
            Identifier.of(written.substring(dot + 1)));
  }

  /** The same place with another last name. */
  public QualifiedName withName(Identifier other) {
    return new QualifiedName(namespace, other);
  }

  /** The written form, in which {@link #of(String)} reads it again. */
  @Override
  public String toString() {
    return namespace.map(schema -> schema + "." + name).orElseGet(name::toString);
  }

  @Override
  public int compareTo(QualifiedName other) {
    if (namespace.isPresent() != other.namespace.isPresent()) {
      return namespace.isPresent() ? 1 : -1;
    }
    int order = namespace.isPresent() ? namespace.get().compareTo(other.namespace.get()) : 0;
    return order != 0 ? order : name.compareTo(other.name);
  }

  private static int separator(String written) {
    char open = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (open == 0 && c == '.') {
        return i;
      }
      if (open == 0 && (c == '`' || c == '"')) {
        open = c;
      } else if (c == open) {
        open = 0;
      }
    }
    return -1;
  }
}
