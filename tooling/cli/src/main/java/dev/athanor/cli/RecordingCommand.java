package dev.athanor.cli;

import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import dev.athanor.processor.recording.RevisionRequest;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that records a revision. */
abstract class RecordingCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RevisionOptions revision;
  @Mixin private ProjectOptions project;

  @Override
  public final Integer call() {
    RevisionRecorder recorder = new RevisionRecorder(project.layout(), Clock.systemUTC());
    Recorded recorded = record(recorder, revision.request(heads()));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Recorded " + recorded.migration());
    out.println("The snapshot now belongs to " + recorded.id() + ": " + recorded.snapshot());
    return ExitCodes.FINE;
  }

  /** The revisions to continue; all heads if empty. */
  abstract List<String> heads();

  abstract Recorded record(RevisionRecorder recorder, RevisionRequest request);
}
