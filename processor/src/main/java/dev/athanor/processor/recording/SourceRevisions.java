package dev.athanor.processor.recording;

import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The revisions of a project by its sources, whether they compile or not. */
public final class SourceRevisions {

  private final List<SourceRevision> all;

  private SourceRevisions(List<SourceRevision> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads all sources in these folders.
   *
   * @throws ProblemException {@code UnreadableRevision} if an annotation cannot be read without a
   *     compiler, or a file at all; {@code IllegalRevisionId}
   */
  public static SourceRevisions in(List<Path> folders) {
    List<SourceRevision> all = new ArrayList<>();
    try {
      for (Path file : SourceFiles.in(folders)) {
        all.addAll(RevisionSyntax.read(file, text(file)));
      }
    } catch (IOException e) {
      throw PlaceRefusals.unreadableSource(folders.get(0), e);
    }
    return new SourceRevisions(all);
  }

  /** All of them, by file. */
  public List<SourceRevision> all() {
    return all;
  }

  /**
   * Their graph.
   *
   * @throws ProblemException if they make none
   */
  public RevisionGraph graph() {
    return RevisionGraph.of(all.stream().map(SourceRevision::node).toList());
  }

  /**
   * The revision with this full id.
   *
   * @throws ProblemException {@code UnknownRevision}
   */
  public SourceRevision get(RevisionId id) {
    graph().node(id);
    return all.stream().filter(found -> found.node().id().equals(id)).findFirst().orElseThrow();
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException otherEncoding) {
      // Every byte is a character there: whatever the encoding, ids are found.
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
  }
}
