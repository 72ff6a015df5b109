package dev.athanor.processor.writing;

import dev.athanor.processor.writing.Expression.Block;
import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.processor.writing.Expression.Chain;
import dev.athanor.processor.writing.Expression.Lambda;
import java.util.List;

/**
 * What is told in a migration, by its name: the operations, or what a function describes.
 *
 * @param name the parameter
 */
record Receiver(String name) {

  Expression call(String method, Expression... arguments) {
    return chain(List.of(Call.of(method, arguments)));
  }

  Expression chain(List<Call> calls) {
    return new Chain(name, calls);
  }

  /** A function that makes these calls on its parameter. */
  static Expression lambda(String parameter, List<Call> calls) {
    return calls.isEmpty()
        ? new Block(parameter, List.of())
        : new Lambda(parameter, new Receiver(parameter).chain(calls));
  }
}
