package dev.athanor.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that moves a database, or writes the script that would. */
abstract class ScriptMojo extends DatabaseMojo {

  /** Write the SQL instead of executing it. */
  @Parameter(property = "sql", defaultValue = "false")
  private boolean sql;

  /** With {@code sql}: write for h2 or postgresql, without a database. */
  @Parameter(property = "dialect")
  private String dialect;

  /** The file for the SQL; it goes to the log by default. */
  @Parameter(property = "output")
  private File output;

  final Words script(Words words) throws MojoFailureException {
    if (output != null && !sql) {
      throw new MojoFailureException(
          "[Athanor/OutputWithoutSql] -Doutput names a file for a script, but -Dsql does not say that"
              + " one is wanted. Say both; nothing was executed.");
    }
    return words.flag("--sql", sql).option("--dialect", dialect);
  }

  @Override
  final void print(String out) throws MojoFailureException {
    if (!sql || output == null || out.isEmpty()) {
      super.print(out);
      return;
    }
    try {
      Files.createDirectories(output.getAbsoluteFile().getParentFile().toPath());
      Files.writeString(output.toPath(), out);
      getLog().info("Written to " + output);
    } catch (IOException e) {
      throw new MojoFailureException(
          "[Athanor/CannotWrite] The script " + output + " cannot be written.", e);
    }
  }
}
