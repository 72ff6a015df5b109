package dev.athanor.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells which revisions the database is at. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CurrentMojo extends DatabaseMojo {

  /** Everything that is known of them. */
  @Parameter(property = "verbose", defaultValue = "false")
  private boolean verbose;

  /** Fail unless the database has every revision of the build. */
  @Parameter(property = "checkHeads", defaultValue = "false")
  private boolean checkHeads;

  @Override
  Words words() {
    return new Words("current").flag("--verbose", verbose).flag("--check-heads", checkHeads);
  }
}
