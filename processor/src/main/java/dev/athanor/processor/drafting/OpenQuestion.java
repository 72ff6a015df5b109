package dev.athanor.processor.drafting;

import java.util.List;

/**
 * An old name of which nobody knows what became.
 *
 * @param then the old name
 * @param candidates the new names that may be its successors
 * @param doubt why it is asked
 */
record OpenQuestion<K>(K then, List<K> candidates, Doubt doubt) {

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
