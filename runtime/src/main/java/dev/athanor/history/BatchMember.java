package dev.athanor.history;

import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A revision that is executed in one go with others. Only the first of them has a row that says so,
 * until all are done; the others stand in it, with what a build needs to know that lacks them.
 *
 * @param node its name and place
 * @param checksum the checksum of the operations that are executed, by which an edited migration is
 *     told
 */
public record BatchMember(RevisionNode node, String checksum) {

  public BatchMember {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(checksum, "checksum");
  }

  /** A line for each; null for none. */
  static String write(List<BatchMember> batch) {
    return batch.isEmpty()
        ? null
        : batch.stream().map(BatchMember::line).collect(Collectors.joining("\n"));
  }

  static List<BatchMember> read(String text) {
    return text == null ? List.of() : text.lines().map(BatchMember::member).toList();
  }

  private String line() {
    return String.join(
        "|", node.id().value(), words(node.down()), words(node.dependsOn()), checksum);
  }

  private static BatchMember member(String line) {
    String[] fields = line.split("\\|", -1);
    RevisionNode node =
        new RevisionNode(
            new RevisionId(fields[0]),
            words(fields[1]).stream().map(RevisionId::new).toList(),
            words(fields[2]),
            List.of());
    return new BatchMember(node, fields[3]);
  }

  /** Ids, separated by blanks. */
  static String words(Collection<?> ids) {
    StringJoiner words = new StringJoiner(" ");
    for (Object id : ids) {
      words.add(id.toString());
    }
    return words.toString();
  }

  static List<String> words(String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" "));
  }
}
