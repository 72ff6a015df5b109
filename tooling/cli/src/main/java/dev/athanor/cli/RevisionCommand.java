package dev.athanor.cli;

import dev.athanor.processor.recording.ProjectLayout;
import dev.athanor.processor.recording.Recorded;
import dev.athanor.processor.recording.RevisionRecorder;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Records a revision. */
@Command(
    name = "revision",
    description = "Records the draft of the last build as a revision of the project.")
final class RevisionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-m", "--message"},
      required = true,
      order = 1,
      description = "What the revision is for, in one line.")
  private String message;

  @Option(
      names = "--empty",
      order = 2,
      description = "Record one that does nothing yet, to be written by hand.")
  private boolean empty;

  @Option(
      names = "--project",
      paramLabel = "FOLDER",
      order = 3,
      defaultValue = "",
      description = "The project; the working directory by default.")
  private Path project;

  @Option(
      names = "--classes",
      paramLabel = "FOLDER",
      order = 4,
      description =
          "The class output of the build. Default: target/classes or" + " build/classes/java/main.")
  private Path classes;

  @Option(
      names = "--sources",
      paramLabel = "FOLDER",
      order = 5,
      description = "The sources, first the folder to record in. Default: src/main/java.")
  private List<Path> sources = List.of();

  @Option(
      names = "--resources",
      paramLabel = "FOLDER",
      order = 6,
      description = "The resources, where the snapshot is. Default: src/main/resources.")
  private Path resources;

  @Override
  public Integer call() {
    RevisionRecorder recorder = new RevisionRecorder(layout(), Clock.systemUTC());
    Recorded recorded = empty ? recorder.recordEmpty(message) : recorder.record(message);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Recorded " + recorded.migration());
    out.println("The snapshot now belongs to " + recorded.id() + ": " + recorded.snapshot());
    return ExitCodes.FINE;
  }

  private ProjectLayout layout() {
    ProjectLayout usual = ProjectLayout.maven(project);
    return new ProjectLayout(
        Optional.ofNullable(classes).orElseGet(() -> built(usual.classes())),
        sources.isEmpty() ? usual.sources() : sources,
        generated(usual),
        Optional.ofNullable(resources).orElse(usual.resources()));
  }

  private List<Path> generated(ProjectLayout maven) {
    Path gradle = project.resolve("build/generated/sources/annotationProcessor/java/main");
    return Stream.concat(maven.generated().stream(), Stream.of(gradle)).toList();
  }

  /** Gradle's class output, if there is one and none of Maven's. */
  private Path built(Path maven) {
    Path gradle = project.resolve("build/classes/java/main");
    return Stream.of(maven, gradle).filter(Files::isDirectory).findFirst().orElse(maven);
  }
}
