package dev.athanor.processor.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a project keeps things.
 *
 * @param classes the class output of its last build
 * @param sources the folders of its own sources, at least one; revisions are recorded in the first
 * @param generated the folders of sources that builds generate
 * @param resources the folder of its resources, in which the snapshot is checked in
 */
public record ProjectLayout(
    Path classes, List<Path> sources, List<Path> generated, Path resources) {

  private static final String SNAPSHOT = "META-INF/athanor/snapshot.json";
  private static final String PENDING = "META-INF/athanor/pending.json";

  public ProjectLayout {
    sources = List.copyOf(sources);
    generated = List.copyOf(generated);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a project has at least one folder of sources");
    }
  }

  /** The layout that Maven gives a project. */
  public static ProjectLayout maven(Path project) {
    return new ProjectLayout(
        project.resolve("target/classes"),
        List.of(project.resolve("src/main/java")),
        List.of(project.resolve("target/generated-sources/annotations")),
        project.resolve("src/main/resources"));
  }

  /** The checked-in snapshot. */
  public Path snapshot() {
    return resources.resolve(SNAPSHOT);
  }

  /** What the last build left for a revision to be made of. */
  Path pending() {
    return classes.resolve(PENDING);
  }

  /** The class file of a top-level type, if the build made one. */
  Path classFile(String typeName) {
    return classes.resolve(typeName.replace('.', '/') + ".class");
  }

  /** Where the sources of a package are recorded. */
  Path packageFolder(String packageName) {
    return sources.get(0).resolve(packageName.replace('.', '/'));
  }

  /** All folders in which there may be sources. */
  List<Path> allSources() {
    return Stream.concat(sources.stream(), generated.stream()).toList();
  }
}
