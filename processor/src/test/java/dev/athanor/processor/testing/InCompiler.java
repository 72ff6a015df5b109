package dev.athanor.processor.testing;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Asks questions of the model that a compiler has of classes, from their source or class files. */
public final class InCompiler {

  private static final Path EMPTY = Path.of("src/test/resources/compiled/Empty.java");

  private final JavaCompiler compiler;
  private final StringWriter output = new StringWriter();

  private InCompiler(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  /** The JDK's own compiler. */
  public static InCompiler javac() {
    return new InCompiler(ToolProvider.getSystemJavaCompiler());
  }

  /** Another compiler. */
  public static InCompiler of(JavaCompiler compiler) {
    return new InCompiler(compiler);
  }

  /** Compiles sources to class files. */
  public void compile(Path classes, Path... sources) {
    List<String> options =
        List.of(
            "--release",
            "17",
            "-nowarn",
            "-proc:none",
            "-d",
            classes.toString(),
            "-classpath",
            classPath());
    boolean done = compiler.getTask(output, null, null, options, null, files(sources)).call();
    if (!done) {
      throw new AssertionError(output);
    }
  }

  /** Asks while sources are compiled. */
  public <T> T askSources(
      Function<ProcessingEnvironment, T> question, List<JavaFileObject> sources) {
    return ask(question, sources, classPath());
  }

  /** Asks while source files are compiled. */
  public <T> T askFiles(Function<ProcessingEnvironment, T> question, Path... sources) {
    return ask(question, files(sources), classPath());
  }

  /** Asks with class files only. */
  public <T> T askClasses(Function<ProcessingEnvironment, T> question, Path... classes) {
    String path = classPath();
    for (Path directory : classes) {
      path = directory + java.io.File.pathSeparator + path;
    }
    return ask(question, files(EMPTY), path);
  }

  private <T> T ask(
      Function<ProcessingEnvironment, T> question, List<JavaFileObject> sources, String path) {
    List<String> options = List.of("-proc:only", "-classpath", path, "--release", "17", "-nowarn");
    JavaCompiler.CompilationTask task =
        compiler.getTask(output, null, null, options, null, sources);
    Asking<T> processor = new Asking<>(question);
    task.setProcessors(List.of(processor));
    task.call();
    if (!processor.asked) {
      throw new AssertionError(output);
    }
    return processor.answer;
  }

  /** What the compiler printed. */
  public String output() {
    return output.toString();
  }

  /** A source from a string. */
  public static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private List<JavaFileObject> files(Path... sources) {
    List<JavaFileObject> found = new ArrayList<>();
    compiler
        .getStandardFileManager(null, null, null)
        .getJavaFileObjects(sources)
        .forEach(found::add);
    return found;
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static final class Asking<T> extends AbstractProcessor {
    private final Function<ProcessingEnvironment, T> question;
    private T answer;
    private boolean asked;

    Asking(Function<ProcessingEnvironment, T> question) {
      this.question = question;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!asked) {
        asked = true;
        answer = question.apply(processingEnv);
      }
      return false;
    }
  }
}
