package dev.athanor.execution;

import dev.athanor.plan.WorkUnit;
import dev.athanor.schema.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * Digests of the beginnings of a revision's work, by which a journal is compared with a migration
 * that may have been edited since.
 */
public final class Trail {

  private final List<WorkUnit> units;
  private final List<String> prefixes = new ArrayList<>(List.of(""));

  /** Of the work of a revision. */
  public Trail(List<WorkUnit> units) {
    this.units = units;
  }

  /** Of the first {@code count} statements. */
  public String of(int count) {
    for (int i = prefixes.size(); i <= count; i++) {
      prefixes.add(Sha256.hex(prefixes.get(i - 1) + "\n" + units.get(i - 1).text()));
    }
    return prefixes.get(count);
  }

  /** Of one statement. */
  String attempt(int position) {
    return Sha256.hex(units.get(position).text());
  }
}
