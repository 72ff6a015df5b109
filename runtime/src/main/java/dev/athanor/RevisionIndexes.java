package dev.athanor;

import dev.athanor.migration.RevisionIndex;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the index of revisions that the compiler has generated. */
final class RevisionIndexes {

  private RevisionIndexes() {}

  static RevisionIndex only() {
    List<RevisionIndex> found = all();
    if (found.isEmpty()) {
      throw new ProblemException(none());
    }
    if (found.size() > 1) {
      throw new ProblemException(several(found));
    }
    return found.get(0);
  }

  /** Every index on the class path and module path. */
  static List<RevisionIndex> all() {
    try {
      return ServiceLoader.load(RevisionIndex.class).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError e) {
      throw new ProblemException(
          Problem.error(
              "BrokenRevisionIndex",
              "An index of revisions cannot be loaded: " + e.getMessage() + ".",
              "Build the project anew, and see that its classes and META-INF/services belong"
                  + " together."),
          e);
    }
  }

  private static Problem none() {
    return Problem.error(
        "NoRevisionIndex",
        "There is no index of revisions on the class path, so there is nothing to migrate with.",
        "The annotation processor writes it. Put athanor-processor on the processor path: in Maven"
            + " annotationProcessorPaths, in Gradle annotationProcessor, with javac -processorpath."
            + " From JDK 23 on javac ignores processors on the class path unless it is given"
            + " -proc:full. A module-info.java has to say: provides"
            + " dev.athanor.migration.RevisionIndex with <package of the migrations>.MigrationIndex;");
  }

  private static Problem several(List<RevisionIndex> found) {
    List<String> sets =
        found.stream()
            .map(index -> "'" + index.migrationSet() + "' (" + index.getClass().getName() + ")")
            .sorted()
            .toList();
    return Problem.error(
        "SeveralRevisionIndexes",
        "There are several migration sets on the class path: " + String.join(", ", sets) + ".",
        "Name the one that belongs to this database: Migrator.builder(dataSource).revisions(index).");
  }
}
