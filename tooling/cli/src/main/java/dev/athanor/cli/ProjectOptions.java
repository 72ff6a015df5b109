package dev.athanor.cli;

import dev.athanor.processor.recording.ProjectLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where the project is that revisions are recorded in. */
final class ProjectOptions {

  @Option(
      names = "--project",
      paramLabel = "FOLDER",
      order = 13,
      defaultValue = "",
      description = "The project; the working directory by default.")
  private Path project;

  @Option(
      names = "--classes",
      paramLabel = "FOLDER",
      order = 14,
      description =
          "The class output of the build. Default: target/classes or build/classes/java/main.")
  private Path classes;

  @Option(
      names = "--sources",
      paramLabel = "FOLDER",
      order = 15,
      description = "The sources, first the folder to record in. Default: src/main/java.")
  private List<Path> sources = List.of();

  @Option(
      names = "--resources",
      paramLabel = "FOLDER",
      order = 16,
      description = "The resources, where the snapshot is. Default: src/main/resources.")
  private Path resources;

  ProjectLayout layout() {
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
