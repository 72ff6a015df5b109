package dev.athanor.testing.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with the class path of the tests. */
public final class TestProcess {

  private final Process process;
  private final BufferedReader output;
  private final StringBuilder text = new StringBuilder();

  private TestProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a main class. */
  public static TestProcess start(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx128m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    try {
      return new TestProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads until a line is this one; false if the process ends before. */
  public boolean readTo(String expected) {
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        text.append(line).append('\n');
        if (line.equals(expected)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills it as the system does: nothing in it gets to run. */
  public void kill() {
    process.destroyForcibly();
    waitFor();
  }

  /** Ends its input, waits for its end and gives its exit code. */
  public int end() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (readTo("")) {
      continue;
    }
    waitFor();
    return process.exitValue();
  }

  /** All that it has told. */
  public String text() {
    return text.toString();
  }

  private void waitFor() {
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end: " + text);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
