package dev.athanor.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code athanor}. Prints facts to the standard output and problems to the other. */
@Command(
    name = "athanor",
    description = "Records the revisions of a database's schema, and walks along them.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:a problem, told on the standard error",
      "2:the command line cannot be read",
      "3:check or current --check-heads found a difference"
    })
public final class Main {

  private static final Logger LOGGER = Logger.getLogger("dev.athanor");

  private final Function<String, String> environment;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      order = 100,
      description = "Print stack traces, too; they may hold what messages leave out.")
  private boolean debug;

  private Main(Function<String, String> environment) {
    this.environment = environment;
  }

  /** Runs a command and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    // Facts and problems are printed; the runtime's logger would tell them a second time.
    LOGGER.setLevel(Level.OFF);
    System.exit(run(out, err, System::getenv, args));
  }

  /**
   * Runs a command, with these in place of the process's own: for build tools. Prints nothing
   * elsewhere, changes nothing of the process, and keeps no state.
   *
   * @param environment the variables such as {@code ATHANOR_PASSWORD}; null where one is not set
   * @return the exit code
   */
  public static int run(
      PrintWriter out, PrintWriter err, Function<String, String> environment, String... args) {
    Main main = new Main(environment);
    CommandLine line = new CommandLine(main);
    Commands.addTo(line);
    Complaints complaints = new Complaints(() -> main.debug);
    return line.setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints)
        .execute(args);
  }

  /** A variable of the environment, or null. */
  String environment(String name) {
    return environment.apply(name);
  }
}
