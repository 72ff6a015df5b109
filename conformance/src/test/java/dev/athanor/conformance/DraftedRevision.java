package dev.athanor.conformance;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.List;

/** A history of one revision: the draft, as it would have been recorded. */
final class DraftedRevision implements RevisionIndex {

  private final Class<? extends Migration> draft;

  DraftedRevision(Class<? extends Migration> draft) {
    this.draft = draft;
  }

  @Override
  public String migrationSet() {
    return "";
  }

  @Override
  public List<RevisionEntry> revisions() {
    RevisionId id = new RevisionId(draft.getAnnotation(Revision.class).id());
    RevisionNode node = new RevisionNode(id, List.of(), List.of(), List.of());
    return List.of(new RevisionEntry(node, "create model", ""));
  }

  @Override
  public Migration migration(RevisionId id) {
    try {
      return draft.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the draft cannot be used", e);
    }
  }
}
