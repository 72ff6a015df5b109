package dev.athanor.processor.writing;

import dev.athanor.migration.Migration;
import dev.athanor.migration.OperationRecorder;
import dev.athanor.operation.Operation;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
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

    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Output output = new Output(compiler.getStandardFileManager(null, null, null));
    List<String> options = List.of("-proc:none", "-Xlint:all,-classfile", "-Werror");
    if (!compiler.getTask(messages, output, null, options, null, files).call()) {
      throw new AssertionError(messages + "\n" + String.join("\n", sources.values()));
    }
    return new CompiledMigrations(new Loader(output.classes));
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

  /** Keeps class files where no file is left behind. */
  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    Output(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(name, bytes);
          return bytes;
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes;

    Loader(Map<String, ByteArrayOutputStream> classes) {
      super(CompiledMigrations.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
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
