package dev.athanor.schema;

/**
 * The type of a column: a portable one, which each dialect spells in its own way, one that the
 * database keeps under a name, or a native one, which goes to the database as written.
 */
public sealed interface ColumnType permits PortableType, EnumType, TypeReference, NativeType {}
