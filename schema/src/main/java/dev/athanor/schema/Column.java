package dev.athanor.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type
 * @param collation how its texts are compared and sorted, in the words of one database; empty for
 *     as usual
 * @param nullable whether a row may do without a value
 * @param identity the numbers that the database gives, if it does
 * @param defaultValue the value of rows that do not say
 * @param generated the computation behind it, if it is a computed column
 * @param comment the comment kept in the database
 * @param options SQL that follows the definition, in the words of one database
 */
public record Column(
    Identifier name,
    ColumnType type,
    Optional<String> collation,
    boolean nullable,
    Optional<Identity> identity,
    Optional<DefaultValue> defaultValue,
    Optional<GeneratedValue> generated,
    Optional<String> comment,
    Optional<String> options)
    implements Named {

  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(collation, "collation");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(defaultValue, "defaultValue");
    Objects.requireNonNull(generated, "generated");
    Objects.requireNonNull(comment, "comment");
    Objects.requireNonNull(options, "options");
  }

  /** A nullable column with nothing but a type. */
  public static Column of(Identifier name, ColumnType type) {
    return new Column(
        name,
        type,
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same column under another name. */
  public Column withName(Identifier other) {
    return new Column(
        other, type, collation, nullable, identity, defaultValue, generated, comment, options);
  }

  /** The same column with another type. */
  public Column withType(ColumnType other) {
    return new Column(
        name, other, collation, nullable, identity, defaultValue, generated, comment, options);
  }

  /** The same column, compared and sorted in another way. */
  public Column withCollation(String other) {
    return new Column(
        name,
        type,
        Optional.of(other),
        nullable,
        identity,
        defaultValue,
        generated,
        comment,
        options);
  }

  /** The same column, nullable or not. */
  public Column withNullable(boolean other) {
    return new Column(
        name, type, collation, other, identity, defaultValue, generated, comment, options);
  }

  /** The same column, numbered by the database. */
  public Column withIdentity(Identity other) {
    return new Column(
        name,
        type,
        collation,
        nullable,
        Optional.of(other),
        defaultValue,
        generated,
        comment,
        options);
  }

  /** The same column with a default. */
  public Column withDefault(DefaultValue other) {
    return new Column(
        name, type, collation, nullable, identity, Optional.of(other), generated, comment, options);
  }

  /** The same column, computed by the database. */
  public Column withGenerated(GeneratedValue other) {
    return new Column(
        name,
        type,
        collation,
        nullable,
        identity,
        defaultValue,
        Optional.of(other),
        comment,
        options);
  }

  /** The same column with a comment. */
  public Column withComment(String other) {
    return new Column(
        name,
        type,
        collation,
        nullable,
        identity,
        defaultValue,
        generated,
        Optional.of(other),
        options);
  }

  /** The same column with SQL behind its definition. */
  public Column withOptions(String other) {
    return new Column(
        name,
        type,
        collation,
        nullable,
        identity,
        defaultValue,
        generated,
        comment,
        Optional.of(other));
  }
}
