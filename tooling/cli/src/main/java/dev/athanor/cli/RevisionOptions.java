package dev.athanor.cli;

import dev.athanor.processor.recording.RevisionRequest;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What may be said of a revision that is recorded. */
final class RevisionOptions {

  @Option(
      names = {"-m", "--message"},
      required = true,
      order = 1,
      description = "What the revision is for, in one line.")
  private String message;

  @Option(
      names = "--rev-id",
      paramLabel = "ID",
      order = 3,
      description = "Its id; made up by default.")
  private String id;

  @Option(
      names = "--branch-label",
      paramLabel = "LABEL",
      order = 4,
      description = "A label for the branch that begins with it.")
  private List<String> labels = List.of();

  @Option(
      names = "--depends-on",
      paramLabel = "REVISION",
      order = 5,
      description = "What has to be applied before without being continued; may be repeated.")
  private List<String> dependsOn = List.of();

  @Option(
      names = "--splice",
      order = 7,
      description = "Let it continue revisions that others continue already.")
  private boolean splice;

  /**
   * The request.
   *
   * @param heads the revisions to continue; all heads if empty
   */
  RevisionRequest request(List<String> heads) {
    return new RevisionRequest(message, Optional.ofNullable(id), labels, dependsOn, heads, splice);
  }
}
