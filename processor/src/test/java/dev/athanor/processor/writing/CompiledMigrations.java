package dev.athanor.processor.writing;

import dev.athanor.migration.Migration;
import dev.athanor.migration.OperationRecorder;
import dev.athanor.operation.Operation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that javac has compiled in one run, loaded. */
final class CompiledMigrations {

  private final Loader loader;

  private CompiledMigrations(Loader loader) {
    this.loader = loader;
  }

  /** Compiles sources by the qualified names of their classes; a warning fails as an error does. */
  static CompiledMigrations of(Map<String, String> sources) {
    try {
      Path classes = Files.createTempDirectory("migrations");
      classes.toFile().deleteOnExit();
      List<JavaFileObject> files = new ArrayList<>();
      sources.forEach((name, text) -> files.add(new Source(name, text)));
      StringWriter messages = new StringWriter();
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      List<String> options =
          List.of("-d", classes.toString(), "-proc:none", "-Xlint:all,-classfile", "-Werror");
      if (!compiler.getTask(messages, null, null, options, null, files).call()) {
        throw new AssertionError(messages + "\n" + String.join("\n", sources.values()));
      }
      return new CompiledMigrations(new Loader(classes.toUri().toURL()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Operation> upgrade(String name) {
    return recorded(name, Migration::upgrade);
  }

  List<Operation> downgrade(String name) {
    return recorded(name, Migration::downgrade);
  }

  boolean isLoaded(String name) {
    return loader.isLoaded(name);
  }

  <T> T instance(String name, Class<T> type) {
    try {
      return type.cast(loader.loadClass(name).getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private List<Operation> recorded(String name, BiConsumer<Migration, OperationRecorder> way) {
    OperationRecorder recorder = new OperationRecorder();
    way.accept(instance(name, Migration.class), recorder);
    return recorder.operations();
  }

  private static final class Loader extends URLClassLoader {
    Loader(URL classes) {
      super(new URL[] {classes}, CompiledMigrations.class.getClassLoader());
    }

    boolean isLoaded(String name) {
      return findLoadedClass(name) != null;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
