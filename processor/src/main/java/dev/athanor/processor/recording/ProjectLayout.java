package dev.athanor.processor.recording;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a project keeps things.
 *
 * @param classes the class output of its last build
 * @param sources the folders of its own sources, at least one; revisions are recorded in the first
 * @param resources the folder of its resources, in which the snapshot is checked in
 */
public record ProjectLayout(Path classes, List<Path> sources, Path resources) {

  private static final String SNAPSHOT = "META-INF/athanor/snapshot.json";
  private static final String PENDING = "META-INF/athanor/pending.json";

  public ProjectLayout {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a project has at least one folder of sources");
    }
  }

  /** The layout that Maven gives a project. */
  public static ProjectLayout maven(Path project) {
    return new ProjectLayout(
        project.resolve("target/classes"),
        List.of(project.resolve("src/main/java")),
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

  /** Where the sources of a package are recorded. */
  Path packageFolder(String packageName) {
    return sources.get(0).resolve(packageName.replace('.', '/'));
  }
}
