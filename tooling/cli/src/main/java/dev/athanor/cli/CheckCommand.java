package dev.athanor.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.athanor.Migrator;
import dev.athanor.check.HeadReport;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.problem.Problem;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the database with the build. */
@Command(
    name = "check",
    description = {
      "Fails unless the database has exactly the revisions of the build, as they are now.",
      "Ends with 3 if it finds a difference. Changes nothing."
    })
final class CheckCommand extends DatabaseCommand {

  @Option(names = "--json", order = 1, description = "The findings as JSON.")
  private boolean json;

  @Override
  int run(Migrator migrator, RevisionIndex index) {
    HeadReport report = migrator.check();
    if (json) {
      out().println(json(report));
    } else if (report.problems().isEmpty()) {
      out().println("The database is at the head, and no applied revision was edited.");
    } else {
      report.problems().forEach(problem -> out().println(problem.message()));
    }
    return report.problems().isEmpty() ? ExitCodes.FINE : ExitCodes.DIFFERENT;
  }

  private static JsonObject json(HeadReport report) {
    JsonArray problems = new JsonArray();
    report.problems().forEach(problem -> problems.add(json(problem)));
    JsonObject json = new JsonObject();
    json.addProperty("atHead", report.isAtHead());
    json.add("problems", problems);
    return json;
  }

  private static JsonObject json(Problem problem) {
    JsonObject json = new JsonObject();
    json.addProperty("code", problem.code());
    json.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    problem.subject().ifPresent(subject -> json.addProperty("subject", subject.toString()));
    json.addProperty("fact", problem.fact());
    json.addProperty("remedy", problem.remedy());
    return json;
  }
}
