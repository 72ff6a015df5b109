package dev.athanor.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Shows the transactions, operations and SQL of an upgrade or, with {@code downgrade}, of a
 * downgrade; changes nothing.
 */
@Mojo(name = "plan", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class PlanMojo extends DatabaseMojo {

  /** Where to go. */
  @Parameter(property = "target", defaultValue = "head")
  private String target;

  /** Plan the way down to the target. */
  @Parameter(property = "downgrade", defaultValue = "false")
  private boolean downgrade;

  @Override
  Words words() {
    return new Words("plan", target).flag("--downgrade", downgrade);
  }
}
