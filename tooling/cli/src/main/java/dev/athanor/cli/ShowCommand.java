package dev.athanor.cli;

import dev.athanor.Migrator;
import dev.athanor.history.AppliedRevision;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a revision. */
@Command(
    name = "show",
    description = "Shows all that is known of a revision; asks a database only for current.")
final class ShowCommand extends DatabaseCommand {

  @Parameters(
      paramLabel = "REVISION",
      converter = TargetText.class,
      description = "An id or its beginning, head, label@head, head-2, current.")
  private String revision;

  @Mixin private SourceOptions sources;

  @Override
  RevisionIndex revisions(Application application) {
    return sources.index().orElseGet(() -> super.revisions(application));
  }

  @Override
  int run(Application application, RevisionIndex index) {
    if (NamedRevisions.needDatabase(revision)) {
      return super.run(application, index);
    }
    Listing lines = new Listing(index, Set.of());
    NamedRevisions.of(index, revision).forEach(id -> print(lines.known(id)));
    return ExitCodes.FINE;
  }

  @Override
  int run(Migrator migrator, RevisionIndex index) {
    List<AppliedRevision> current = migrator.current();
    Set<RevisionId> ids = current.stream().map(AppliedRevision::id).collect(Collectors.toSet());
    Listing lines = new Listing(index, ids);
    NamedRevisions.of(index, revision, current)
        .forEach(
            id ->
                current.stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                        row -> print(lines.applied(row)), () -> print(lines.known(id))));
    return ExitCodes.FINE;
  }

  private void print(Listing.Line line) {
    out().print(line.details());
    out().flush();
  }
}
