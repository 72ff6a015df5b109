package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.DiagnosticReporter;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.drafting.FirstChange;
import dev.athanor.processor.writing.Summary;
import java.util.List;
import java.util.Optional;

/** Tells people what came out of a compilation. */
final class Report {

  private static final String RECORD = "Record it: mvn athanor:revision -Dmessage=\"...\"";

  private final DiagnosticReporter reporter;
  private final ProcessorOptions options;

  Report(DiagnosticReporter reporter, ProcessorOptions options) {
    this.reporter = reporter;
    this.options = options;
  }

  void print(Analysis analysis) {
    reporter.report(analysis.diagnostics());
    reporter.reportUnplaced(analysis.unplaced());
    analysis.partial().ifPresent(note -> reporter.reportUnplaced(List.of(note)));
    if (analysis.isPending()) {
      printPending(analysis);
    }
  }

  private void printPending(Analysis analysis) {
    String summary = Summary.of(analysis.draft().upgrade()) + ".";
    Problem problem =
        new Problem("PendingMigration", options.pending(), Optional.empty(), summary, RECORD);
    Optional<Place> place =
        FirstChange.between(
                analysis.snapshot().schema(),
                analysis.entities().schema(),
                analysis.draft().renames())
            .flatMap(analysis.entities().sources()::find);
    place.ifPresentOrElse(
        known -> reporter.report(List.of(new Diagnostic(problem, known))),
        () -> reporter.reportUnplaced(List.of(problem)));
  }
}
