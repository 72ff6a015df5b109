package dev.athanor.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes revisions of the database back, or writes the SQL that would. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DowngradeMojo extends ScriptMojo {

  /** Where to go; {@code a:b} for a script without a database. */
  @Parameter(property = "target", required = true)
  private String target;

  @Override
  Words words() throws MojoFailureException {
    return script(new Words("downgrade", target));
  }
}
