package dev.athanor.processor.snapshot;

import dev.athanor.diff.Renames;
import dev.athanor.revision.RevisionId;
import java.util.List;
import java.util.Objects;

/**
 * What a build leaves behind for the tool that records the draft. The tool compares the checked-in
 * snapshot with the candidate once more, so the operations themselves are not kept.
 *
 * @param down the heads that the draft starts from, sorted; none for the first revision
 * @param id the draft's id
 * @param candidate the snapshot once the draft is recorded; its columns keep their order
 * @param renames what is known to be the same under another name
 * @param sources the top-level types that it is made of and that were compiled from sources, sorted
 */
public record PendingRevision(
    List<RevisionId> down,
    RevisionId id,
    Snapshot candidate,
    Renames renames,
    List<String> sources) {

  /** The resource in the class output that it is kept in. */
  public static final String RESOURCE = "META-INF/athanor/pending.json";

  public PendingRevision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(renames, "renames");
    Objects.requireNonNull(candidate, "candidate");
    sources = sources.stream().distinct().sorted().toList();
    down = down.stream().distinct().sorted().toList();
  }

  /** The text of {@link #RESOURCE}. The same draft has the same text. */
  public String toJson() {
    return PendingRevisionCodec.write(this);
  }

  /**
   * The draft that a text of {@link #RESOURCE} tells of.
   *
   * @throws dev.athanor.problem.ProblemException {@code CorruptDraft}
   */
  public static PendingRevision read(String json) {
    return PendingRevisionCodec.read(json);
  }
}
