package dev.athanor.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Applies revisions to the database, or writes the SQL that would. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class UpgradeMojo extends ScriptMojo {

  /** Where to go; {@code a:b} for a script without a database. */
  @Parameter(property = "target", defaultValue = "head")
  private String target;

  @Override
  Words words() throws MojoFailureException {
    return script(new Words("upgrade", target));
  }
}
