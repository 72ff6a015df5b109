package dev.athanor.execution;

import java.time.Duration;

/**
 * Interrupts the thread that set it, if that is still waiting when the time is over. Where {@code
 * getConnection} has to be called in the caller's own thread, nothing else bounds its wait.
 */
final class Alarm implements AutoCloseable {

  private final Thread waiting = Thread.currentThread();
  private final long end;
  private boolean over;
  private boolean rang;

  private Alarm(Duration limit) {
    end = System.nanoTime() + limit.toNanos();
  }

  static Alarm in(Duration limit) {
    Alarm alarm = new Alarm(limit);
    Thread watch = new Thread(alarm::watch, "athanor-alarm");
    watch.setDaemon(true);
    watch.start();
    return alarm;
  }

  /** No interruption comes behind this, and none that came before is left. */
  @Override
  public synchronized void close() {
    over = true;
    notifyAll();
    if (rang) {
      Thread.interrupted();
    }
  }

  synchronized boolean rang() {
    return rang;
  }

  private synchronized void watch() {
    try {
      for (long left = end - System.nanoTime(); !over; left = end - System.nanoTime()) {
        if (left <= 0) {
          rang = true;
          over = true;
          waiting.interrupt();
        } else {
          wait(left / 1_000_000 + 1);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
