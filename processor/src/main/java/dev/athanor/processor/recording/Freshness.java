package dev.athanor.processor.recording;

import dev.athanor.problem.ProblemException;
import dev.athanor.processor.snapshot.PendingRevision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds out whether sources were changed, added or deleted after a build. */
final class Freshness {

  private static final List<String> DEFAULT_FILES =
      List.of("META-INF/persistence.xml", "META-INF/orm.xml");

  private final ProjectLayout project;

  Freshness(ProjectLayout project) {
    this.project = project;
  }

  /** Why the draft is not to be recorded, if it is older than the sources. */
  Optional<ProblemException> refusal(PendingRevision pending) throws IOException {
    LastChange built = LastChange.of(project.pending());
    for (Path file : SourceFiles.in(project.sources())) {
      LastChange changed = LastChange.of(file);
      if (changed.isWrittenAfter(built)) {
        return Optional.of(Refusals.stale(file + " is newer"));
      }
      if (changed.isReplacedAfter(built)) {
        return Optional.of(Refusals.staleUnnoticed(file + " was replaced later"));
      }
    }
    for (Path file : mappingFiles(pending)) {
      if (Files.exists(file) && isChanged(LastChange.of(file), built)) {
        return Optional.of(Refusals.staleUnnoticed(file + " is newer"));
      }
    }
    for (String type : pending.sources()) {
      if (isDeleted(type)) {
        return Optional.of(Refusals.stale("the source of " + type + " is gone"));
      }
    }
    return Optional.empty();
  }

  private static boolean isChanged(LastChange changed, LastChange built) {
    return changed.isWrittenAfter(built) || changed.isReplacedAfter(built);
  }

  /** The files that may say what annotations do not, as far as they are in their folder. */
  private Set<Path> mappingFiles(PendingRevision pending) {
    Set<Path> files = new TreeSet<>();
    DEFAULT_FILES.forEach(name -> files.add(project.resources().resolve(name)));
    pending
        .candidate()
        .mappingFiles()
        .forEach(name -> files.add(project.resources().resolve(name)));
    return files;
  }

  /** What left no class file was compiled elsewhere, or was only read. */
  private boolean isDeleted(String type) throws IOException {
    String path = type.replace('.', '/') + ".java";
    return project.allSources().stream().noneMatch(folder -> Files.exists(folder.resolve(path)))
        && Files.exists(project.classFile(type))
        && !isDeclaredAnywhere(type.substring(type.lastIndexOf('.') + 1));
  }

  /** A type need not stand in a file of its name. */
  private boolean isDeclaredAnywhere(String simpleName) throws IOException {
    Pattern declaration =
        Pattern.compile(
            "\\b(?:class|record|interface|enum)\\s+" + Pattern.quote(simpleName) + "\\b");
    for (Path file : SourceFiles.in(project.allSources())) {
      // Every byte is a character there: whatever the encoding, what is sought is found.
      if (declaration.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find()) {
        return true;
      }
    }
    return false;
  }
}
