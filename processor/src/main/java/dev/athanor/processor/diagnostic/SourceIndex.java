package dev.athanor.processor.diagnostic;

import dev.athanor.problem.Subject;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a schema stand in the source, so that a problem of the schema is printed at
 * the attribute behind it.
 *
 * @param places the place of each part
 */
public record SourceIndex(Map<Subject, Place> places) {

  public SourceIndex {
    places = Map.copyOf(places);
  }

  /** The place of a part of the schema. */
  public Optional<Place> find(Subject subject) {
    return Optional.ofNullable(places.get(subject));
  }
}
