package dev.athanor.processor;

import dev.athanor.problem.ProblemException;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * What becomes of an exception: the user's mistake in the user's words, or a bug of ours said so.
 */
final class FaultBarrier {

  private FaultBarrier() {}

  static void guard(Messager messager, Runnable work) {
    try {
      work.run();
    } catch (ProblemException problem) {
      problem
          .problems()
          .forEach(fault -> messager.printMessage(Diagnostic.Kind.ERROR, fault.message()));
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      StackTraceElement[] trace = bug.getStackTrace();
      messager.printMessage(
          Diagnostic.Kind.ERROR,
          "[Athanor/InternalError] This is a bug in Athanor: "
              + bug
              + (trace.length == 0 ? "" : " at " + trace[0])
              + ". Please report it to Athanor's issue tracker, with the entities that bring it"
              + " about.");
    }
  }
}
