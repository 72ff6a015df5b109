package dev.athanor.conformance;

import dev.athanor.processor.AthanorProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles models with the processor, which drafts their migration; the draft is compiled with
 * them. The compiler's file manager is kept, for it keeps the jars open.
 */
final class ModelCompiler {

  private static final String PACKAGE = "athanor.drafted";
  private static final JavaFileObject NOTHING = source("Nothing", "class Nothing {}");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files;

  ModelCompiler() {
    files = compiler.getStandardFileManager(null, null, null);
    try {
      files.setLocation(
          StandardLocation.CLASS_PATH,
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(File::new)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source from a text. */
  static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /**
   * Compiles.
   *
   * @param output an empty folder
   */
  synchronized CompiledModel compile(Model model, Naming naming, Path output) {
    return compile(model, naming, output, List.of(new AthanorProcessor()));
  }

  /** Compiles without the processor. */
  synchronized CompiledModel compileAlone(Model model, Path output) {
    return compile(model, Naming.JPA, output, List.of());
  }

  private CompiledModel compile(
      Model model, Naming naming, Path output, List<AthanorProcessor> processors) {
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try {
      for (Map.Entry<String, String> resource : model.resources().entrySet()) {
        Path file = output.resolve(resource.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, resource.getValue());
      }
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              messages,
              options(model, naming),
              model.classes(),
              Stream.concat(Stream.of(NOTHING), model.sources().stream()).toList());
      task.setProcessors(processors);
      boolean success = task.call();
      return new CompiledModel(
          model, output, success, messages.getDiagnostics(), PACKAGE + ".PendingMigration");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> options(Model model, Naming naming) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-parameters",
                "-Xmaxerrs",
                "10000",
                "-Aathanor.naming=" + naming.option(),
                "-Aathanor.package=" + PACKAGE));
    if (!model.targets().isEmpty()) {
      options.add(
          model.targets().stream()
              .map(target -> target.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(",", "-Aathanor.targets=", "")));
    }
    return List.copyOf(options);
  }
}
