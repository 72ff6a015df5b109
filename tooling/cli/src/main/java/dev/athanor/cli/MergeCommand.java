package dev.athanor.cli;

import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import dev.athanor.processor.recording.RevisionRequest;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Records a revision that continues several heads. */
@Command(
    name = "merge",
    description = {
      "Records a revision that continues several heads and does nothing itself.",
      "Reads the sources, which need not compile; git's conflict about the heads may stand."
    })
final class MergeCommand extends RecordingCommand {

  @Parameters(
      paramLabel = "REVISION",
      arity = "0..*",
      converter = TargetText.class,
      description = "The heads to merge, or heads for all, which is the default.")
  private List<String> heads = List.of();

  @Override
  List<String> heads() {
    return heads;
  }

  @Override
  Recorded record(RevisionRecorder recorder, RevisionRequest request) {
    return recorder.merge(request);
  }
}
