package dev.athanor.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions by their sources, newest first; asks a database only where it has to. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class HistoryMojo extends DatabaseMojo {

  /** A part of them, such as {@code :current} or {@code -3:head}. */
  @Parameter(property = "range", defaultValue = ":")
  private String range;

  /** Everything that is known of them. */
  @Parameter(property = "verbose", defaultValue = "false")
  private boolean verbose;

  /** Mark what the database is at, and list what only the database knows. */
  @Parameter(property = "indicateCurrent", defaultValue = "false")
  private boolean indicateCurrent;

  @Override
  Words words() {
    return new Words("history")
        .option("--range", range)
        .flag("--verbose", verbose)
        .flag("--indicate-current", indicateCurrent);
  }

  @Override
  List<String> revisions() {
    return sources(project());
  }
}
