package dev.athanor.maven;

import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import dev.athanor.processor.recording.RevisionRequest;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Compiles the project and records the draft that comes out of it: the migration becomes a source
 * file of the project, and the snapshot moves forward.
 */
@Mojo(name = "revision", threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RevisionMojo extends RecordingMojo {

  /** Records a revision that does nothing yet, to be written by hand. */
  @Parameter(property = "empty", defaultValue = "false")
  private boolean empty;

  @Override
  Recorded record(RevisionRecorder recorder, RevisionRequest request) {
    return empty ? recorder.recordEmpty(request) : recorder.record(request);
  }
}
