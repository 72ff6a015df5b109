package dev.athanor.cli;

import dev.athanor.history.AppliedRevision;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The revisions that a word of the command line means. */
final class NamedRevisions {

  private NamedRevisions() {}

  /** Only a database says what is current. */
  static boolean needDatabase(String text) {
    return text.contains("current");
  }

  static Set<RevisionId> of(RevisionIndex index, String text) {
    return Application.graph(index).resolve(Target.parse(text));
  }

  static Set<RevisionId> of(RevisionIndex index, String text, List<AppliedRevision> current) {
    return Application.graph(index)
        .resolve(
            Target.parse(text),
            current.stream().map(AppliedRevision::id).collect(Collectors.toSet()));
  }
}
