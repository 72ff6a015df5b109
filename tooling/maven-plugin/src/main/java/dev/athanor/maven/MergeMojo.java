package dev.athanor.maven;

import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import dev.athanor.processor.recording.RevisionRequest;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Records a revision that continues several heads and does nothing itself. Reads the sources, which
 * need not compile; git's conflict about the heads may stand.
 */
@Mojo(name = "merge", threadSafe = true)
public final class MergeMojo extends RecordingMojo {

  @Override
  Recorded record(RevisionRecorder recorder, RevisionRequest request) {
    return recorder.merge(request);
  }
}
