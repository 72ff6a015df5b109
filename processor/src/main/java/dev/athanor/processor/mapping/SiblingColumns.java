package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that several subclasses in one table have: no row is of two of them, so they may share a
 * column of one definition.
 */
final class SiblingColumns {

  private final MappingContext context;
  private final List<Owned> written = new ArrayList<>();

  private SiblingColumns(MappingContext context) {
    this.context = context;
  }

  /** Leaves one writer to each column that siblings share, or says why they cannot. */
  static void settle(MappingContext context, TableDraft table) {
    if (table.isShared()) {
      SiblingColumns columns = new SiblingColumns(context);
      table.slots().forEach(columns::settle);
    }
  }

  private void settle(TableDraft.Slot slot) {
    if (slot.owner.isEmpty()) {
      return;
    }
    EntityModel owner = slot.owner.get();
    for (int i = 0; i < slot.columns.size(); i++) {
      MappedColumn column = slot.columns.get(i);
      Optional<Owned> other = sibling(column, owner);
      if (other.isPresent()) {
        compare(column, other.get());
        slot.columns.set(i, column.asReadOnly());
      } else if (!column.readOnly()) {
        written.add(new Owned(column, owner));
      }
    }
  }

  private Optional<Owned> sibling(MappedColumn column, EntityModel owner) {
    return written.stream()
        .filter(other -> other.column.column().name().matches(column.column().name()))
        .filter(other -> !owner.isOrInherits(other.owner) && !other.owner.isOrInherits(owner))
        .findFirst();
  }

  private void compare(MappedColumn column, Owned other) {
    if (!column.column().equals(other.column.column())) {
      context.error(
          "ConflictingColumn",
          column.place(),
          column.path()
              + " and "
              + other.column.path()
              + " share the column "
              + column.column().name()
              + ", but define it differently.",
          "Define it alike in both, or give one of them another name with @Column(name = \"...\").");
    }
  }

  private record Owned(MappedColumn column, EntityModel owner) {}
}
