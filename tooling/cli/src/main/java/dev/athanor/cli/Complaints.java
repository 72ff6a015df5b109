package dev.athanor.cli;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into problems on the standard error and an exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final BooleanSupplier debug;

  Complaints(BooleanSupplier debug) {
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(Problem.error("Usage", sentence(fact(e)), "See " + name + " --help.").message());
    UnmatchedArgumentException.printSuggestions(e, err);
    return ExitCodes.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    problems(e).forEach(problem -> command.getErr().println(problem.message()));
    if (debug.getAsBoolean()) {
      e.printStackTrace(command.getErr());
    }
    return ExitCodes.FAILED;
  }

  private static List<Problem> problems(Exception e) {
    return e instanceof ProblemException known
        ? known.problems()
        : List.of(
            Problem.error(
                "InternalError",
                "This is a bug in Athanor: " + e.getClass().getName() + ".",
                "Run it again with --debug and report what it prints, at"
                    + " Athanor's issue tracker."));
  }

  /** Picocli repeats the values that it cannot read; one of them may be a password. */
  private static String fact(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return "there is no "
          + (unmatched.isUnknownOption() ? "option " : "argument ")
          + unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    }
    return e.getMessage();
  }

  private static String sentence(String text) {
    String upper = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return upper.endsWith(".") ? upper : upper + ".";
  }
}
