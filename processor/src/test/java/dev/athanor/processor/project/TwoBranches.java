package dev.athanor.processor.project;

import dev.athanor.processor.recording.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two branches of a project that each record a revision, and what git makes of them. */
final class TwoBranches {

  private final TestProject project;
  private Recorded left;
  private Recorded right;

  private TwoBranches(TestProject project) {
    this.project = project;
  }

  /** On top of what is recorded, each side adds an entity. */
  static TwoBranches of(TestProject project, Path scratch) {
    TwoBranches branches = new TwoBranches(project);
    try {
      branches.diverge(ProjectFiles.directory(scratch));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return branches;
  }

  private void diverge(Path scratch) throws IOException {
    Path snapshot = project.layout().snapshot();
    Path base = Files.copy(snapshot, scratch.resolve("base"));
    project.source("@Entity public class Army { @Id Long id; }");
    left = project.buildAndRecord("add army");
    Path ours = Files.copy(snapshot, scratch.resolve("ours"));
    String migration = ProjectFiles.read(left.migration());
    Files.delete(left.migration());
    project.remove("Army");
    Files.writeString(snapshot, ProjectFiles.read(base));
    project.source("@Entity public class Zoo { @Id Long id; }");
    right = project.buildAndRecord("add zoo");
    Path theirs = Files.copy(snapshot, scratch.resolve("theirs"));
    project.source("@Entity public class Army { @Id Long id; }");
    Files.writeString(left.migration(), migration);
    Files.writeString(snapshot, merged(ours, base, theirs));
  }

  Recorded left() {
    return left;
  }

  Recorded right() {
    return right;
  }

  /** The text of the snapshot with the conflict solved as people do. */
  String solved() {
    String both = "  \"heads\": [\"" + left.id() + "\", \"" + right.id() + "\"],\n";
    return ProjectFiles.read(project.layout().snapshot())
        .replaceAll("(?s)<<<<<<<.*>>>>>>>[^\n]*\n", both);
  }

  private static String merged(Path ours, Path base, Path theirs) throws IOException {
    Process git =
        new ProcessBuilder(
                "git", "merge-file", "-p", ours.toString(), base.toString(), theirs.toString())
            .start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
