package dev.athanor.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Tells the time; with {@code -Dclock=cpu} that of the processor which the thread has had, for
 * machines that have other things to do. That leaves out waiting for the disk and other threads.
 */
final class Clock {

  private static final boolean CPU = "cpu".equals(System.getProperty("clock"));
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Clock() {}

  /** In nanoseconds from some moment on. */
  static long now() {
    return CPU ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
  }
}
