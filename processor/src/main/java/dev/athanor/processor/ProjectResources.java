package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.mappingfile.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.StandardLocation;

/**
 * The resources of the project: where the build says, and in the class output, where builds copy
 * them before they compile. The default files of libraries are none of ours.
 */
final class ProjectResources implements Resources {

  private final Output output;
  private final Optional<Path> named;

  /**
   * Looks in the class output, or first in a folder.
   *
   * @param named the folder, or a persistence.xml in the META-INF of it
   */
  ProjectResources(Output output, Optional<Path> named) {
    this.output = output;
    this.named = named.map(ProjectResources::folder);
  }

  @Override
  public Optional<Resource> find(String name) {
    return inFolder(name)
        .or(() -> read(StandardLocation.CLASS_OUTPUT, name))
        .or(() -> read(StandardLocation.SOURCE_PATH, name));
  }

  @Override
  public Optional<Resource> findAnywhere(String name) {
    return find(name).or(() -> read(StandardLocation.CLASS_PATH, name));
  }

  @Override
  public Optional<Path> root() {
    return named.or(() -> output.folder().map(Path::of));
  }

  private Optional<Resource> read(StandardLocation location, String name) {
    return output.read(location, name).map(content -> new Resource(name, content));
  }

  private Optional<Resource> inFolder(String name) {
    try {
      Optional<Path> file = named.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(new Resource(file.get().toString(), Files.readAllBytes(file.get())));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path folder(Path named) {
    if (Files.isDirectory(named)) {
      return named;
    }
    Path metaInf = named.toAbsolutePath().getParent();
    return Stream.of(named)
        .filter(Files::isRegularFile)
        .map(file -> metaInf.getParent())
        .filter(folder -> folder != null && named.endsWith("META-INF/persistence.xml"))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error(
                        "UnknownOption",
                        "-Aathanor.persistence=" + named + " is no folder of resources.",
                        "Name the folder that META-INF is in, or META-INF/persistence.xml in it.")));
  }
}
