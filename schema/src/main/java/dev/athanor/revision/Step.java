package dev.athanor.revision;

import static java.util.Collections.unmodifiableSet;

import java.util.Set;
import java.util.TreeSet;

/**
 * One revision on a {@link RevisionPath}.
 *
 * @param revision the revision
 * @param direction whether it is applied or taken back
 * @param headsAfter the applied heads once that is done, by id
 */
public record Step(RevisionId revision, Direction direction, Set<RevisionId> headsAfter) {

  public Step {
    headsAfter = unmodifiableSet(new TreeSet<>(headsAfter));
  }
}
