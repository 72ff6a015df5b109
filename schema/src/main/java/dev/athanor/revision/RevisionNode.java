package dev.athanor.revision;

import java.util.List;
import java.util.Objects;

/**
 * A revision as the graph sees it: its name and the names of its neighbours. What it does to a
 * schema is of no concern here, so the graph can be tested, and checked by the compiler, without.
 *
 * @param id its name
 * @param down the revisions it continues: none for a base, two or more for a merge point
 * @param dependsOn ids or branch labels of revisions to be applied first without being continued
 * @param labels the branch labels that it gives to its lineage
 */
public record RevisionNode(
    RevisionId id, List<RevisionId> down, List<String> dependsOn, List<String> labels) {

  public RevisionNode {
    Objects.requireNonNull(id, "id");
    down = List.copyOf(down);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
  }

  /** Whether a history begins here. */
  public boolean isBase() {
    return down.isEmpty();
  }

  /** Whether it brings branches together. */
  public boolean isMergePoint() {
    return down.size() > 1;
  }
}
