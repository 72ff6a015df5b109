package dev.athanor.processor.recording;

import dev.athanor.problem.ProblemException;
import dev.athanor.processor.recording.JavaTokens.Kind;
import dev.athanor.processor.recording.JavaTokens.Token;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code @Revision} off the text of a source file. No compiler is asked, because where two
 * branches were merged there is none that would compile.
 */
final class RevisionSyntax {

  private final Path file;
  private final List<Token> tokens;
  private int at;

  private RevisionSyntax(Path file, List<Token> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  /**
   * The revisions of a file.
   *
   * @throws ProblemException {@code UnreadableRevision}, or {@code IllegalRevisionId}
   */
  static List<SourceRevision> read(Path file, String text) {
    return text.contains("dev.athanor.annotation")
        ? new RevisionSyntax(file, JavaTokens.of(text)).read()
        : List.of();
  }

  private List<SourceRevision> read() {
    List<SourceRevision> found = new ArrayList<>();
    while (at < tokens.size()) {
      if (!skipped("@")) {
        at++;
      } else if (isRevision() && skipped("(")) {
        found.add(revision(members()));
      }
    }
    return found;
  }

  /** Skips the name of an annotation. */
  private boolean isRevision() {
    String last = "";
    do {
      if (at < tokens.size() && tokens.get(at).kind() == Kind.WORD) {
        last = tokens.get(at++).text();
      }
    } while (skipped("."));
    return last.equals("Revision");
  }

  /** The strings of each member; empty where there is more to it than strings. */
  private Map<String, Optional<List<String>>> members() {
    Map<String, Optional<List<String>>> members = new HashMap<>();
    while (at < tokens.size() && !skipped(")")) {
      Token name = tokens.get(at++);
      if (name.kind() == Kind.WORD && skipped("=")) {
        members.put(name.text(), value());
      }
    }
    return members;
  }

  private Optional<List<String>> value() {
    List<String> strings = new ArrayList<>();
    boolean plain = true;
    int depth = 0;
    while (at < tokens.size() && (depth > 0 || !endsMember())) {
      Token token = tokens.get(at++);
      if (token.kind() == Kind.STRING) {
        strings.add(token.text());
      } else {
        plain &= token.is(Kind.SIGN, "{") || token.is(Kind.SIGN, "}") || token.is(Kind.SIGN, ",");
        depth += depth(token);
      }
    }
    return plain ? Optional.of(strings) : Optional.empty();
  }

  private static int depth(Token token) {
    return switch (token.text()) {
      case "{", "(" -> 1;
      case "}", ")" -> -1;
      default -> 0;
    };
  }

  private boolean endsMember() {
    return tokens.get(at).is(Kind.SIGN, ",") || tokens.get(at).is(Kind.SIGN, ")");
  }

  private boolean skipped(String sign) {
    boolean skipped = at < tokens.size() && tokens.get(at).is(Kind.SIGN, sign);
    at += skipped ? 1 : 0;
    return skipped;
  }

  private SourceRevision revision(Map<String, Optional<List<String>>> members) {
    List<String> ids = plain(members, "id");
    if (ids.size() != 1) {
      throw PlaceRefusals.unreadableRevision(file, "id");
    }
    RevisionNode node =
        new RevisionNode(
            new RevisionId(ids.get(0)),
            plain(members, "down").stream().map(RevisionId::new).toList(),
            plain(members, "dependsOn"),
            plain(members, "labels"));
    return new SourceRevision(node, line(members, "message"), line(members, "created"), file);
  }

  private List<String> plain(Map<String, Optional<List<String>>> members, String name) {
    return members
        .getOrDefault(name, Optional.of(List.of()))
        .orElseThrow(() -> PlaceRefusals.unreadableRevision(file, name));
  }

  private static String line(Map<String, Optional<List<String>>> members, String name) {
    return members.getOrDefault(name, Optional.empty()).stream()
        .flatMap(List::stream)
        .findFirst()
        .orElse("");
  }
}
