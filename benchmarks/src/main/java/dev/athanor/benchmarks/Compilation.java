package dev.athanor.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * One run of javac over some sources, on this thread.
 *
 * @param output the class output; emptied by nobody, since a run into a new folder costs as much
 */
record Compilation(List<Path> sources, Path output, List<String> arguments) {

  /** Runs it. */
  Cost measure() throws IOException {
    Files.createDirectories(output);
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("-d", output.toString(), "-nowarn"));
    sources.forEach(source -> all.add(source.toString()));
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    long allocated = thread.getCurrentThreadAllocatedBytes();
    long start = Clock.now();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, all.toArray(String[]::new));
    long time = Clock.now() - start;
    allocated = thread.getCurrentThreadAllocatedBytes() - allocated;
    if (exit != 0) {
      throw new IllegalStateException(messages.toString());
    }
    return new Cost(time, allocated);
  }

  /**
   * What it cost.
   *
   * @param time in nanoseconds
   * @param allocated in bytes
   */
  record Cost(long time, long allocated) {}
}
