package dev.athanor.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * A goal on a database, with the classes of the build and the driver that the project depends on.
 */
abstract class DatabaseMojo extends CommandMojo {

  /** Which history, if the class path holds several. */
  @Parameter(property = "athanor.migrationSet")
  private String migrationSet;

  /** The history table. */
  @Parameter(property = "athanor.historyTable")
  private String historyTable;

  /** The schema of the history table. */
  @Parameter(property = "athanor.historySchema")
  private String historySchema;

  /** How many seconds another migrator is waited for. */
  @Parameter(property = "athanor.lockTimeout")
  private String lockTimeout;

  @Override
  final List<String> where() {
    List<String> where = new ArrayList<>(revisions());
    where.addAll(List.of("--class-path", String.join(File.pathSeparator, classPath())));
    where.addAll(
        new Words()
            .option("--migration-set", migrationSet)
            .option("--history-table", historyTable)
            .option("--history-schema", historySchema)
            .option("--lock-timeout", lockTimeout)
            .list());
    return where;
  }

  /** Where the revisions are, if not on the class path. */
  List<String> revisions() {
    return List.of();
  }

  private List<String> classPath() {
    try {
      return project().getRuntimeClasspathElements().stream()
          .filter(element -> new File(element).exists())
          .toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new IllegalStateException(e);
    }
  }
}
