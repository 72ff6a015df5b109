package dev.athanor.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * What the processor reads and writes: class output and generated sources, through the Filer only.
 */
final class Output {

  private final Filer filer;

  Output(Filer filer) {
    this.filer = filer;
  }

  /** The text of a resource that an earlier build or step left in the class output. */
  Optional<String> read(String resource) {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource);
      return Optional.of(file.getCharContent(true).toString());
    } catch (IOException | RuntimeException notThere) {
      // Compilers disagree on the exception for a file that is not there.
      return Optional.empty();
    }
  }

  /** Where a resource of the class output is looked for, as far as the compiler tells. */
  String location(String resource) {
    try {
      return filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource).toUri().getPath();
    } catch (IOException | RuntimeException notThere) {
      return resource + " in the class output";
    }
  }

  /**
   * Whether the class output still holds the class file of a type. The name does not tell where the
   * package ends and a nested class begins, so each place is tried.
   */
  boolean hasClass(String name) {
    String path = name.replace('.', '/');
    while (!hasFile(path + ".class")) {
      int slash = path.lastIndexOf('/');
      if (slash < 0) {
        return false;
      }
      path = path.substring(0, slash) + "$" + path.substring(slash + 1);
    }
    return true;
  }

  private boolean hasFile(String path) {
    try {
      filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream().close();
      return true;
    } catch (IOException | RuntimeException notThere) {
      return false;
    }
  }

  /** Writes a resource into the class output. */
  void write(String resource, String text) {
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + resource, e);
    }
  }

  /**
   * Opens a source file, empty if the compiler has such a type already: ECJ does not let a type be
   * generated again that it finds on its class path.
   */
  Optional<JavaFileObject> createSource(String name) {
    try {
      return Optional.of(filer.createSourceFile(name));
    } catch (FilerException exists) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + name, e);
    }
  }
}
