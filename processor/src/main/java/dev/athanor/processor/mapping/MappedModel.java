package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.Metadata;
import dev.athanor.schema.Identifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The entities as they are mapped, for what is derived from their tables. Constraints of Bean
 * Validation are not among what their columns have.
 *
 * @param entities the entities by their qualified names, sorted
 * @param metadata what is declared about their classes and members
 * @param targets the databases that the schema is for
 * @param physical the name in the database of one that is written or derived
 * @param schema the schema that is written, or that of all that say nothing
 */
public record MappedModel(
    Map<String, MappedEntity> entities,
    Metadata metadata,
    Set<TargetDatabase> targets,
    Function<String, Identifier> physical,
    Function<String, Optional<Identifier>> schema) {

  /** An entity by its qualified name. */
  public Optional<MappedEntity> entity(String name) {
    return Optional.ofNullable(entities.get(name));
  }
}
