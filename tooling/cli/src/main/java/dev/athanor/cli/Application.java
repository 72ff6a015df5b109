package dev.athanor.cli;

import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionGraph;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The classes of the user's application: its migrations and its JDBC driver. While it is open, its
 * class loader is the thread's, for code of migrations that asks for it.
 */
final class Application implements AutoCloseable {

  private final URLClassLoader loader;
  private final ClassLoader before;

  private Application(URLClassLoader loader) {
    this.loader = loader;
    this.before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
  }

  static Application open(String classPath) {
    List<URL> entries = ClassPath.read(classPath, Path.of(""));
    return new Application(
        new URLClassLoader(entries.toArray(new URL[0]), Application.class.getClassLoader()));
  }

  /** The index of the migration set with this name, or of the only one. */
  RevisionIndex revisions(Optional<String> migrationSet) {
    List<RevisionIndex> found =
        load(RevisionIndex.class).stream()
            .filter(
                index -> migrationSet.isEmpty() || migrationSet.get().equals(index.migrationSet()))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new ProblemException(found.isEmpty() ? none(migrationSet) : several(found));
  }

  List<Driver> drivers() {
    return load(Driver.class);
  }

  static RevisionGraph graph(RevisionIndex index) {
    return RevisionGraph.of(index.revisions().stream().map(RevisionEntry::node).toList());
  }

  @Override
  public void close() {
    Thread.currentThread().setContextClassLoader(before);
    try {
      loader.close();
    } catch (IOException e) {
      // The process is about to end; nothing is lost with a jar that stays open until then.
    }
  }

  private <T> List<T> load(Class<T> service) {
    try {
      return ServiceLoader.load(service, loader).stream().map(ServiceLoader.Provider::get).toList();
    } catch (ServiceConfigurationError | LinkageError e) {
      Throwable cause = e.getCause() instanceof LinkageError linkage ? linkage : e;
      throw new ProblemException(
          Problem.error(
              "UnusableClassPath",
              "The class path holds a class that cannot be loaded: " + cause.getMessage() + ".",
              "Run with the Java version that the application needs, and name all that its"
                  + " migrations need in --class-path."),
          e);
    }
  }

  private static Problem none(Optional<String> migrationSet) {
    return Problem.error(
        "NoRevisionIndex",
        "There is no index of revisions on the class path"
            + migrationSet.map(name -> " for the migration set '" + name + "'").orElse("")
            + ".",
        "Name the folder or jar with the compiled migrations: --class-path target/classes. If it"
            + " is the right one, it was compiled without athanor-processor on the processor path.");
  }

  private static Problem several(List<RevisionIndex> found) {
    return Problem.error(
        "SeveralRevisionIndexes",
        "There are several migration sets on the class path: "
            + found.stream()
                .map(index -> "'" + index.migrationSet() + "'")
                .sorted()
                .collect(Collectors.joining(", "))
            + ".",
        "Name the one that belongs to this database: --migration-set NAME.");
  }
}
