package dev.athanor.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the migrations are. */
final class ApplicationOptions {

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      order = 10,
      description = {
        "Folders and jars with the compiled migrations and the JDBC driver; lib/* is all jars in"
            + " lib.",
        "Default: target/classes, or build/classes/java/main and build/resources/main."
      })
  private String classPath;

  @Option(
      names = "--migration-set",
      paramLabel = "NAME",
      order = 11,
      description = "Which one, if the class path holds several.")
  private String migrationSet;

  Application open() {
    return Application.open(classPath);
  }

  Optional<String> migrationSet() {
    return Optional.ofNullable(migrationSet);
  }
}
