package dev.athanor.processor.writing;

import dev.athanor.operation.Operation;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renames as people think of them: from the first name to the last one. What exchanges names has a
 * passing one between them, which is nobody's business.
 */
final class PlainRenames {

  /** The name that a thing has at some point. */
  private record Name(Class<?> kind, Object table, Object name) {}

  private PlainRenames() {}

  /** The same operations, where all renames of one thing are one. */
  static List<Operation> of(List<? extends Operation> operations) {
    Map<Name, Integer> lastRename = new LinkedHashMap<>();
    Map<Integer, Operation> plain = new LinkedHashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      Optional<Name> from = name(operation, true);
      Integer earlier = from.map(lastRename::remove).orElse(null);
      int place = earlier == null ? i : earlier;
      plain.put(place, earlier == null ? operation : joined(plain.get(earlier), operation));
      name(operation, false).ifPresent(to -> lastRename.put(to, place));
    }
    return List.copyOf(plain.values());
  }

  private static Optional<Name> name(Operation operation, boolean before) {
    if (operation instanceof RenameColumn rename) {
      return Optional.of(
          new Name(RenameColumn.class, rename.table(), before ? rename.from() : rename.to()));
    }
    if (operation instanceof RenameTable rename) {
      return Optional.of(new Name(RenameTable.class, "", before ? rename.from() : rename.to()));
    }
    if (operation instanceof RenameSequence rename) {
      return Optional.of(new Name(RenameSequence.class, "", before ? rename.from() : rename.to()));
    }
    if (operation instanceof RenameLabel rename) {
      return Optional.of(
          new Name(RenameLabel.class, rename.type(), before ? rename.from() : rename.to()));
    }
    return Optional.empty();
  }

  private static Operation joined(Operation first, Operation second) {
    if (first instanceof RenameColumn one && second instanceof RenameColumn other) {
      return new RenameColumn(one.table(), one.from(), other.to());
    }
    if (first instanceof RenameTable one && second instanceof RenameTable other) {
      return new RenameTable(one.from(), other.to());
    }
    if (first instanceof RenameSequence one && second instanceof RenameSequence other) {
      return new RenameSequence(one.from(), other.to());
    }
    if (first instanceof RenameLabel one && second instanceof RenameLabel other) {
      return new RenameLabel(one.type(), one.from(), other.to());
    }
    throw new IllegalArgumentException(first + " and " + second);
  }
}
