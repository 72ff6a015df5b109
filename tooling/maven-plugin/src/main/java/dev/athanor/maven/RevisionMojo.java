package dev.athanor.maven;

import dev.athanor.problem.ProblemException;
import dev.athanor.processor.recording.ProjectLayout;
import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
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
public final class RevisionMojo extends AbstractMojo {

  /** What the revision is for, in one line. */
  @Parameter(property = "message")
  private String message;

  /** Records a revision that does nothing yet, to be written by hand. */
  @Parameter(property = "empty", defaultValue = "false")
  private boolean empty;

  /** Where the snapshot is checked in. */
  @Parameter(property = "athanor.resources", defaultValue = "${project.basedir}/src/main/resources")
  private File resources;

  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
  private File classes;

  @Parameter(defaultValue = "${project.build.sourceDirectory}", readonly = true, required = true)
  private File sources;

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File project;

  @Override
  public void execute() throws MojoFailureException {
    if (message == null || message.isBlank()) {
      throw new MojoFailureException(
          "[Athanor/NoMessage] A revision needs a message. Say what it is for: -Dmessage=\"...\"");
    }
    ProjectLayout layout =
        new ProjectLayout(classes.toPath(), List.of(sources.toPath()), resources.toPath());
    RevisionRecorder recorder = new RevisionRecorder(layout, Clock.systemUTC());
    try {
      Recorded recorded = empty ? recorder.recordEmpty(message) : recorder.record(message);
      getLog().info("Recorded " + relative(recorded.migration()));
      getLog()
          .info(
              "The snapshot now belongs to "
                  + recorded.id()
                  + ": "
                  + relative(recorded.snapshot()));
    } catch (ProblemException refused) {
      throw new MojoFailureException(refused.getMessage(), refused);
    }
  }

  private Path relative(Path file) {
    return project.toPath().relativize(file);
  }
}
