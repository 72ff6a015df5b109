package dev.athanor.processor.mapping;

/**
 * An attribute that is mapped once all entities have their own columns.
 *
 * @param attribute the attribute
 * @param scope where it stands
 * @param slot the place of its columns in the table
 */
record PendingAttribute(Attribute attribute, Scope scope, TableDraft.Slot slot) {}
