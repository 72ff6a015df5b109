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

  @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true, required = true)
  private List<String> roots;

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File project;

  @Override
  public void execute() throws MojoFailureException {
    ProjectLayout layout =
        new ProjectLayout(
            classes.toPath(),
            List.of(sources.toPath()),
            roots.stream().map(Path::of).filter(root -> !root.equals(sources.toPath())).toList(),
            resources.toPath());
    RevisionRecorder recorder = new RevisionRecorder(layout, Clock.systemUTC());
    try {
      String text = message == null ? "" : message;
      Recorded recorded = empty ? recorder.recordEmpty(text) : recorder.record(text);
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
