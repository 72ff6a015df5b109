package dev.athanor.cli;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The editor that a person has chosen for the terminal. */
final class Editor {

  private final String command;

  private Editor(String command) {
    this.command = command;
  }

  /** What VISUAL or EDITOR name, if one of them is set. */
  static Optional<Editor> of(UnaryOperator<String> environment) {
    return Stream.of("VISUAL", "EDITOR")
        .map(environment)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .map(Editor::new);
  }

  /** Opens the files and waits until the editor is closed. */
  void open(List<Path> files) {
    List<String> words = new ArrayList<>(List.of(command.strip().split("\\s+")));
    files.forEach(file -> words.add(file.toString()));
    try {
      int code = new ProcessBuilder(words).inheritIO().start().waitFor();
      if (code != 0) {
        throw failed(files, "ended with " + code, null);
      }
    } catch (IOException e) {
      throw failed(files, "cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(files, "was interrupted", e);
    }
  }

  private ProblemException failed(List<Path> files, String how, Exception cause) {
    return new ProblemException(
        Problem.error(
            "EditorFailed",
            "The editor '" + command + "' " + how + ".",
            "Mend VISUAL or EDITOR, or open "
                + String.join(", ", files.stream().map(Path::toString).toList())
                + " yourself."),
        cause);
  }
}
