package dev.athanor.processor.project;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** The compilers that people use, each run by its command line. */
public enum JavaCompiler {
  /** The compiler of the JDK that runs the tests. */
  JAVAC {
    @Override
    CompilerOutput run(List<String> arguments) {
      StringWriter out = new StringWriter();
      int code =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, new WriterStream(out), arguments.toArray(String[]::new));
      return new CompilerOutput(code == 0, out.toString());
    }
  },

  /** The compiler of Eclipse, as a batch. */
  ECJ {
    @Override
    CompilerOutput run(List<String> arguments) {
      StringWriter out = new StringWriter();
      PrintWriter writer = new PrintWriter(out);
      List<String> all = new ArrayList<>(arguments);
      all.add(0, "-17");
      all.add(1, "-warn:-unusedImport");
      boolean success = BatchCompiler.compile(all.toArray(String[]::new), writer, writer, null);
      writer.flush();
      return new CompilerOutput(success, out.toString());
    }
  },

  /** The compiler of another JDK that is installed beside the one that runs the tests. */
  OTHER_JAVAC {
    @Override
    CompilerOutput run(List<String> arguments) {
      List<String> command = new ArrayList<>(arguments);
      command.add(0, InstalledJdk.other().orElseThrow().javac().toString());
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CompilerOutput(process.waitFor() == 0, output);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  };

  abstract CompilerOutput run(List<String> arguments);

  /** Those that can run here: all of them, or all but the other JDK's where there is one JDK. */
  public static List<JavaCompiler> installed() {
    return Stream.of(values())
        .filter(compiler -> compiler != OTHER_JAVAC || InstalledJdk.other().isPresent())
        .toList();
  }

  /** Those of the installed ones that are a javac. */
  public static List<JavaCompiler> javacs() {
    return installed().stream().filter(compiler -> compiler != ECJ).toList();
  }
}
