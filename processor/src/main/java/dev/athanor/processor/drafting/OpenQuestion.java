package dev.athanor.processor.drafting;

import java.util.List;
import java.util.Optional;

/**
 * An old name of which nobody knows what became.
 *
 * @param then the old name
 * @param candidates the new names that may be its successors
 * @param doubt why it is asked
 * @param current the name that its owner has now, where that is known
 */
record OpenQuestion<K>(K then, List<K> candidates, Doubt doubt, Optional<K> current) {

  OpenQuestion(K then, List<K> candidates, Doubt doubt) {
    this(then, candidates, doubt, Optional.empty());
  }

  OpenQuestion<K> withCurrent(K name) {
    return new OpenQuestion<>(then, candidates, doubt, Optional.ofNullable(name));
  }

  /** Why something is asked. */
  enum Doubt {
    /** It is gone, and something new might be its successor. */
    GONE,
    /** It is gone, and its owner now has what was somebody else's. */
    REPLACED,
    /** It is gone, its owner is not: an answer gave the owner's new name another source. */
    DISPLACED,
    /** The name is still there with another owner, and its owner has a new one. */
    MOVED
  }
}
