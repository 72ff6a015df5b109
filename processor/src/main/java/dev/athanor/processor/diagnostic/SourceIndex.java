package dev.athanor.processor.diagnostic;

import dev.athanor.problem.Subject;
import java.util.HashMap;
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

  /** These places and others. */
  public SourceIndex and(Map<Subject, Place> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<Subject, Place> all = new HashMap<>(places);
    all.putAll(others);
    return new SourceIndex(all);
  }

  /** The place of a part of the schema. */
  public Optional<Place> find(Subject subject) {
    return Optional.ofNullable(places.get(subject));
  }
}
