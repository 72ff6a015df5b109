package dev.athanor.processor.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What people may say of a revision that is to be recorded.
 *
 * @param message what it is for, in one line
 * @param id its id; made up if empty
 * @param labels the branch labels that it gives
 * @param dependsOn what has to be applied before, as targets or labels
 * @param heads the revisions that it continues, as targets: {@code base} for none, empty for all
 *     heads
 * @param splice whether it may continue revisions that others continue already
 */
public record RevisionRequest(
    String message,
    Optional<String> id,
    List<String> labels,
    List<String> dependsOn,
    List<String> heads,
    boolean splice) {

  public RevisionRequest {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(id, "id");
    labels = List.copyOf(labels);
    dependsOn = List.copyOf(dependsOn);
    heads = List.copyOf(heads);
  }

  /** A revision of which nothing is said but what it is for. */
  public static RevisionRequest of(String message) {
    return new RevisionRequest(message, Optional.empty(), List.of(), List.of(), List.of(), false);
  }

  /** Whether it goes without the revisions that there are. */
  boolean isPlain() {
    return id.isEmpty() && labels.isEmpty() && dependsOn.isEmpty() && heads.isEmpty();
  }
}
