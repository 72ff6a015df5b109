package dev.athanor.maven;

import dev.athanor.problem.ProblemException;
import dev.athanor.processor.recording.ProjectLayout;
import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import dev.athanor.processor.recording.RevisionRequest;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that records a revision. */
abstract class RecordingMojo extends AbstractMojo {

  /** What the revision is for, in one line. */
  @Parameter(property = "message")
  private String message;

  /** Its id; made up by default. */
  @Parameter(property = "revId")
  private String revId;

  /** Labels for the branch that begins with it. */
  @Parameter(property = "branchLabel")
  private List<String> branchLabel = List.of();

  /** What has to be applied before without being continued. */
  @Parameter(property = "dependsOn")
  private List<String> dependsOn = List.of();

  /** The heads to continue, {@code base} for none; all heads by default. */
  @Parameter(property = "head")
  private List<String> head = List.of();

  /** Let it continue revisions that others continue already. */
  @Parameter(property = "splice", defaultValue = "false")
  private boolean splice;

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
  public final void execute() throws MojoFailureException {
    ProjectLayout layout =
        new ProjectLayout(
            classes.toPath(),
            List.of(sources.toPath()),
            roots.stream().map(Path::of).filter(root -> !root.equals(sources.toPath())).toList(),
            resources.toPath());
    try {
      tell(record(new RevisionRecorder(layout, Clock.systemUTC()), request()));
    } catch (ProblemException refused) {
      throw new MojoFailureException(refused.getMessage(), refused);
    }
  }

  abstract Recorded record(RevisionRecorder recorder, RevisionRequest request);

  private RevisionRequest request() {
    return new RevisionRequest(
        message == null ? "" : message,
        Optional.ofNullable(revId),
        branchLabel,
        dependsOn,
        head,
        splice);
  }

  private void tell(Recorded recorded) {
    getLog().info("Recorded " + relative(recorded.migration()));
    getLog()
        .info(
            "The snapshot now belongs to " + recorded.id() + ": " + relative(recorded.snapshot()));
  }

  private Path relative(Path file) {
    return project.toPath().relativize(file);
  }
}
