package dev.athanor.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Declares the database to be at the targets, without executing anything of them. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class StampMojo extends ScriptMojo {

  /** One target, or several for several branches, separated by commas. */
  @Parameter(property = "target", required = true)
  private List<String> target;

  /** Forget first what the history table says, even of unknown revisions. */
  @Parameter(property = "purge", defaultValue = "false")
  private boolean purge;

  @Override
  Words words() throws MojoFailureException {
    return script(new Words("stamp").add(target).flag("--purge", purge));
  }
}
