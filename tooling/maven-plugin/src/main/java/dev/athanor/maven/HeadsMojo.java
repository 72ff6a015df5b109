package dev.athanor.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists the newest revisions by their sources, which need not compile. */
@Mojo(name = "heads", threadSafe = true)
public final class HeadsMojo extends CommandMojo {

  /** Everything that is known of them. */
  @Parameter(property = "verbose", defaultValue = "false")
  private boolean verbose;

  @Override
  Words words() {
    return new Words("heads").flag("--verbose", verbose);
  }

  @Override
  List<String> where() {
    return sources(project());
  }
}
