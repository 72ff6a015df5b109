package dev.athanor.processor.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of one level that are known to have become others: both ways, and without confusion. */
final class Successors<K> {

  private final Map<K, K> successors;
  private final Map<K, K> formerNames = new HashMap<>();

  Successors(Map<K, K> renames) {
    successors = renames;
    renames.forEach((then, now) -> formerNames.put(now, then));
  }

  /** The name of today; none if another thing has the name now. */
  Optional<K> today(K then) {
    K now = successors.get(then);
    return now == null && formerNames.containsKey(then)
        ? Optional.empty()
        : Optional.of(now == null ? then : now);
  }

  /** The name before; none if the thing of that name has another one now. */
  Optional<K> before(K now) {
    K then = formerNames.get(now);
    return then == null && successors.containsKey(now)
        ? Optional.empty()
        : Optional.of(then == null ? now : then);
  }

  /** Whether the name is known to be a new one. */
  boolean isNew(K now) {
    return formerNames.containsKey(now);
  }
}
