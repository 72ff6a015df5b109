package dev.athanor.cli;

import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import dev.athanor.processor.recording.RevisionRequest;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a revision. */
@Command(
    name = "revision",
    description = "Records the draft of the last build as a revision of the project.")
final class RevisionCommand extends RecordingCommand {

  @Option(
      names = "--empty",
      order = 2,
      description = "Record one that does nothing yet, to be written by hand.")
  private boolean empty;

  @Option(
      names = "--head",
      paramLabel = "REVISION",
      order = 6,
      description = "The head to continue, base for none; all heads by default.")
  private List<String> heads = List.of();

  @Override
  List<String> heads() {
    return heads;
  }

  @Override
  Recorded record(RevisionRecorder recorder, RevisionRequest request) {
    return empty ? recorder.recordEmpty(request) : recorder.record(request);
  }
}
