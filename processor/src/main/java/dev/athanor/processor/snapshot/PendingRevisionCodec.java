package dev.athanor.processor.snapshot;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionId;

/** Writes and reads {@link PendingRevision}. */
final class PendingRevisionCodec {

  private PendingRevisionCodec() {}

  static String write(PendingRevision pending) {
    JsonText json = JsonText.onLines().text("id", pending.id()).texts("down", pending.down());
    RenamesCodec.write(pending.renames(), json.object("renames"));
    json.lines("sources", pending.sources(), JsonText::quoted);
    JsonText candidate = json.object("candidate");
    SnapshotWriter.write(pending.candidate(), ColumnOrder.DECLARED, candidate);
    candidate.close();
    return json.close().append('\n').toString();
  }

  static PendingRevision read(String text) {
    try {
      JsonNode root = JsonParser.parse(text).only("id", "down", "renames", "sources", "candidate");
      return root.read(PendingRevisionCodec::read);
    } catch (ProblemException e) {
      throw new ProblemException(
          Problem.error(
              "CorruptDraft",
              "The record of the draft, "
                  + PendingRevision.RESOURCE
                  + ", cannot be used: "
                  + Faults.reason(e),
              "Build again with the release of Athanor that records it."),
          e);
    }
  }

  private static PendingRevision read(JsonNode root) {
    return new PendingRevision(
        root.get("down").array().stream().map(node -> new RevisionId(node.text())).toList(),
        new RevisionId(root.get("id").text()),
        SnapshotReader.read(root.get("candidate")),
        RenamesCodec.read(root.get("renames")),
        root.get("sources").array().stream().map(JsonNode::text).toList());
  }
}
