package dev.athanor.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists the revisions that several others continue, by their sources, which need not compile. */
@Mojo(name = "branches", threadSafe = true)
public final class BranchesMojo extends CommandMojo {

  /** Everything that is known of them. */
  @Parameter(property = "verbose", defaultValue = "false")
  private boolean verbose;

  @Override
  Words words() {
    return new Words("branches").flag("--verbose", verbose);
  }

  @Override
  List<String> where() {
    return sources(project());
  }
}
