package dev.athanor.operation;

import java.util.ArrayDeque;
import java.util.Deque;

/** How to take changes back, the last one first; kept from the first mark on. */
final class UndoLog {

  private final Deque<Runnable> steps = new ArrayDeque<>();
  private boolean isKept;

  int mark() {
    isKept = true;
    return steps.size();
  }

  void backTo(int mark) {
    while (steps.size() > mark) {
      steps.pop().run();
    }
  }

  void push(Runnable step) {
    if (isKept) {
      steps.push(step);
    }
  }
}
