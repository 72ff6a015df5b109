package dev.athanor.processor.audit;

import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The entities that have a history, with the attributes that have one.
 *
 * @param model all entities
 * @param rules which attributes have one
 * @param attributes the audited attributes of each audited entity, by its qualified name
 */
record AuditedEntities(
    MappedModel model, AuditedAttributes rules, Map<String, Map<String, Auditing>> attributes) {

  static AuditedEntities of(MappedModel model, EnversSettings settings) {
    AuditedAttributes rules = new AuditedAttributes(model.metadata(), settings);
    Map<String, Map<String, Auditing>> audited = new LinkedHashMap<>();
    model
        .entities()
        .forEach(
            (name, entity) -> {
              Map<String, Auditing> found = rules.of(entity);
              if (!found.isEmpty() || Envers.has(model.metadata(), entity.type(), "Audited")) {
                audited.put(name, found);
              }
            });
    return new AuditedEntities(model, rules, audited);
  }

  Optional<MappedEntity> first() {
    return attributes.keySet().stream().findFirst().map(model.entities()::get);
  }

  boolean has(MappedEntity entity) {
    return attributes.containsKey(entity.name());
  }

  /** The audited attributes of an entity, by their paths. */
  Map<String, Auditing> of(MappedEntity entity) {
    return attributes.getOrDefault(entity.name(), Map.of());
  }
}
