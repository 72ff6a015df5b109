package dev.athanor.dialect.standard;

import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.NativeType;
import java.util.Optional;

/** Brings a column into the form in which two of them can be compared. */
public final class ColumnNormalizer {

  private final TypeNames types;
  private final boolean hasVirtual;

  /**
   * Normalises for one database.
   *
   * @param hasVirtual whether the database computes values when they are read
   */
  public ColumnNormalizer(TypeNames types, boolean hasVirtual) {
    this.types = types;
    this.hasVirtual = hasVirtual;
  }

  /** The column under its name; a part of a key and an identity are never null. */
  Column normalize(Column column, boolean inKey) {
    Optional<NativeDefinition> written =
        column.type() instanceof NativeType type
            ? Optional.of(NativeDefinition.of(type))
            : Optional.empty();
    ColumnType type = types.normalize(column.type());
    Optional<DefaultValue> value =
        column
            .defaultValue()
            .or(() -> written.flatMap(NativeDefinition::defaultValue).map(DefaultReader::read))
            .flatMap(it -> DefaultNormalizer.normalize(it, type));
    return new Column(
        column.name(),
        type,
        collation(column, written),
        column.nullable()
            && !inKey
            && column.identity().isEmpty()
            && written.stream().noneMatch(NativeDefinition::isNotNull),
        column.identity(),
        value,
        column.generated().map(this::generated),
        column.comment().filter(text -> !text.isEmpty()),
        Optional.empty());
  }

  /** JPA has no word for it, so it may stand in the definition or in the options. */
  private static Optional<String> collation(Column column, Optional<NativeDefinition> written) {
    return column
        .collation()
        .or(() -> written.flatMap(it -> NativeDefinition.collation(it.clauses())))
        .or(() -> column.options().flatMap(NativeDefinition::collation))
        .filter(name -> !name.equals("default"));
  }

  private GeneratedValue generated(GeneratedValue value) {
    return Normalizer.anyExpression(value.stored() || !hasVirtual);
  }
}
