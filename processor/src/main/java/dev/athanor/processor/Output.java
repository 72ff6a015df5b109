package dev.athanor.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * What the processor reads and writes: class output and generated sources, through the Filer only.
 */
final class Output {

  /** A resource that is never written: ECJ tells no place of one that is not there. */
  private static final String NOWHERE = "META-INF/athanor/nowhere";

  private final Filer filer;

  Output(Filer filer) {
    this.filer = filer;
  }

  /** The text of a resource that an earlier build or step left in the class output. */
  Optional<String> read(String resource) {
    return read(StandardLocation.CLASS_OUTPUT, resource)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** What is in a resource, where there is such a place and it has the resource. */
  Optional<byte[]> read(StandardLocation location, String resource) {
    try {
      FileObject file = filer.getResource(location, "", resource);
      try (InputStream bytes = file.openInputStream()) {
        return Optional.of(bytes.readAllBytes());
      }
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

  /** The folder of the class output, if the compiler writes into one. */
  Optional<String> folder() {
    return folder(StandardLocation.CLASS_OUTPUT, "", NOWHERE)
        .or(
            () ->
                root(
                    NOWHERE,
                    () -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", NOWHERE)));
  }

  /** The first folder of the class path that has this resource, if a folder is the first. */
  Optional<String> folderOnClassPath(String resource) {
    return folder(StandardLocation.CLASS_PATH, "", resource);
  }

  /** The folder of a module, if it is one and has this resource. */
  Optional<String> folderOfModule(String module, String resource) {
    return folder(StandardLocation.MODULE_PATH, module + "/", resource);
  }

  private Optional<String> folder(StandardLocation location, String modulePrefix, String resource) {
    return root(resource, () -> filer.getResource(location, modulePrefix, resource));
  }

  private static Optional<String> root(String resource, Callable<FileObject> file) {
    try {
      URI uri = file.call().toUri();
      return "file".equals(uri.getScheme()) && uri.getPath().endsWith(resource)
          ? Optional.of(uri.getPath().substring(0, uri.getPath().length() - resource.length()))
          : Optional.empty();
    } catch (Exception notThere) {
      return Optional.empty();
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

  /** Writes a resource into the class output, in UTF-8 whatever the encoding of the sources. */
  void write(String resource, String text) {
    try (OutputStream bytes =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource).openOutputStream()) {
      bytes.write(text.getBytes(StandardCharsets.UTF_8));
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

  /**
   * Replaces a generated source that an earlier build left and that nothing creates anew. Whatever
   * keeps that from being done is passed over: nobody builds on such a source.
   *
   * @param mark what the source contains, if it is ours
   */
  void replaceSource(String packageName, String name, String mark, String text) {
    String file = name + ".java";
    try {
      FileObject old = filer.getResource(StandardLocation.SOURCE_OUTPUT, packageName, file);
      String before = old.getCharContent(true).toString();
      if (before.contains(mark) && !before.equals(text)) {
        try (Writer writer =
            filer.createResource(StandardLocation.SOURCE_OUTPUT, packageName, file).openWriter()) {
          writer.write(text);
        }
      }
    } catch (IOException | RuntimeException notThere) {
      return;
    }
  }
}
