package dev.athanor.maven;

import dev.athanor.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** A goal that is a command of the command line, told what the build knows. */
abstract class CommandMojo extends AbstractMojo {

  /** What is printed goes to Maven's log; the runtime's logger would tell it a second time. */
  private static final Logger LOGGER = Logger.getLogger("dev.athanor");

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Inject private SettingsDecrypter decrypter;

  @Override
  public final void execute() throws MojoFailureException {
    List<String> words = new ArrayList<>(words().list());
    words.addAll(where());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = run(out, err, words, new Login(session, project, decrypter));
    print(out.toString());
    if (code == 0) {
      err.toString().lines().forEach(getLog()::warn);
    } else {
      throw new MojoFailureException(err.toString().isBlank() ? difference() : err.toString());
    }
  }

  /** One at a time, for the level of a logger is that of the whole virtual machine. */
  private static synchronized int run(
      StringWriter out, StringWriter err, List<String> words, Login login) {
    Level before = LOGGER.getLevel();
    LOGGER.setLevel(Level.OFF);
    try {
      return Main.run(
          new PrintWriter(out, true),
          new PrintWriter(err, true),
          login::variable,
          words.toArray(new String[0]));
    } finally {
      LOGGER.setLevel(before);
    }
  }

  /** The command and what is said to it. */
  abstract Words words() throws MojoFailureException;

  /** Where the command finds the revisions. */
  abstract List<String> where();

  void print(String out) throws MojoFailureException {
    out.lines().forEach(getLog()::info);
  }

  final MavenProject project() {
    return project;
  }

  /** The source folder, if there is one. */
  static List<String> sources(MavenProject project) {
    Path folder = Path.of(project.getBuild().getSourceDirectory());
    return Files.isDirectory(folder) ? List.of("--sources", folder.toString()) : List.of();
  }

  private static String difference() {
    return "The database and the build differ, as told above.";
  }
}
