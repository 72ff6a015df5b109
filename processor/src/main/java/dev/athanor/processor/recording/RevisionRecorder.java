package dev.athanor.processor.recording;

import dev.athanor.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/**
 * Records revisions: a migration class among the sources and the snapshot that belongs to it,
 * together or not at all. One recorder at a time works on a project; should it be killed, recording
 * again finishes or removes what it began.
 */
public final class RevisionRecorder {

  private final ProjectLayout project;
  private final RecordingSite site;

  /** A recorder for a project; the clock tells when a revision was recorded. */
  public RevisionRecorder(ProjectLayout project, Clock clock) {
    this.project = project;
    this.site = new RecordingSite(project, clock);
  }

  /**
   * Records the draft of the last build, or finishes a recording of it that was interrupted.
   *
   * @throws ProblemException if there is no message, no build, nothing to record, a draft that is
   *     older than the sources, a file in the way, no such place in the graph, or another recorder
   *     at work; unless it says otherwise, nothing was written then
   */
  public Recorded record(RevisionRequest request) {
    return locked(request, new DraftRecording(site, request)::run);
  }

  /** Records the draft, with nothing said of it but what it is for. */
  public Recorded record(String message) {
    return record(RevisionRequest.of(message));
  }

  /**
   * Records a revision that does nothing yet, to be written by hand.
   *
   * @throws ProblemException if there is no message, no build, a file in the way, no such place in
   *     the graph, or another recorder at work; unless it says otherwise, nothing was written then
   */
  public Recorded recordEmpty(RevisionRequest request) {
    return locked(request, new EmptyRecording(site, request)::run);
  }

  /** Records an empty revision, with nothing said of it but what it is for. */
  public Recorded recordEmpty(String message) {
    return recordEmpty(RevisionRequest.of(message));
  }

  /**
   * Records a revision that continues several heads. Reads the sources, not a build.
   *
   * @throws ProblemException if there is no message, there are no several heads, the snapshot
   *     belongs to others, a file is in the way, or another recorder at work; unless it says
   *     otherwise, nothing was written then
   */
  public Recorded merge(RevisionRequest request) {
    return locked(request, new MergeRecording(site, request)::run);
  }

  private Recorded locked(RevisionRequest request, Recording recording) {
    if (request.message().isBlank()) {
      throw Refusals.noMessage();
    }
    RecordingLock lock = lock();
    try (lock) {
      return recording.run();
    } catch (IOException e) {
      throw Refusals.cannotRead(project.resources(), e);
    } catch (UncheckedIOException e) {
      throw Refusals.cannotRead(project.resources(), e.getCause());
    }
  }

  private RecordingLock lock() {
    try {
      return RecordingLock.acquire(project);
    } catch (IOException e) {
      throw Refusals.cannotLock(e);
    }
  }

  /** What is done while no other recorder works. */
  private interface Recording {
    Recorded run() throws IOException;
  }
}
