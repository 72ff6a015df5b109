package dev.athanor.cli;

import dev.athanor.Migrator;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.processor.recording.SourceRevisions;
import dev.athanor.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens the source of a revision. */
@Command(
    name = "edit",
    description = {
      "Opens the source of a revision in the editor that VISUAL or EDITOR names, or tells where it"
          + " is.",
      "Reads the sources, which need not compile."
    })
final class EditCommand extends DatabaseCommand {

  @Parameters(
      paramLabel = "REVISION",
      converter = TargetText.class,
      description = "An id or its beginning, head, label@head, head-2, current.")
  private String revision;

  @Mixin private ProjectOptions project;

  private SourceRevisions sources;

  @Override
  RevisionIndex revisions(Application application) {
    sources = SourceRevisions.in(project.layout().sources());
    return new SourceIndex(sources);
  }

  @Override
  int run(Application application, RevisionIndex index) {
    return NamedRevisions.needDatabase(revision)
        ? super.run(application, index)
        : edit(NamedRevisions.of(index, revision));
  }

  @Override
  int run(Migrator migrator, RevisionIndex index) {
    return edit(NamedRevisions.of(index, revision, migrator.current()));
  }

  private int edit(Set<RevisionId> ids) {
    List<Path> files = ids.stream().map(id -> sources.get(id).file()).distinct().toList();
    Editor.of(this::environment)
        .ifPresentOrElse(editor -> editor.open(files), () -> files.forEach(out()::println));
    return ExitCodes.FINE;
  }
}
