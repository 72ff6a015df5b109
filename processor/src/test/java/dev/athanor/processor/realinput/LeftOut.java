package dev.athanor.processor.realinput;

import java.util.Map;

/**
 * What of the models of Hibernate's own tests is not mapped yet, entity by entity, with the reason
 * as the processor gives it.
 */
final class LeftOut {

  /** Entities with mappings that Athanor does not have, by the beginning of their first error. */
  static final Map<String, String> UNSUPPORTED =
      Map.of(
          "gambit.EntityWithOneToMany",
          "EntityWithOneToMany.othersIdentifierBag is annotated with @CollectionId.");

  private LeftOut() {}

  static boolean contains(Class<?> entity) {
    return UNSUPPORTED.containsKey(DomainModels.shortName(entity));
  }
}
