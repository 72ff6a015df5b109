package dev.athanor.processor.writing;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The few kinds of Java expressions that migrations consist of. */
sealed interface Expression {

  /** The characters that it takes on one line. */
  int length();

  /** A literal or a name. */
  record Atom(String code) implements Expression {
    @Override
    public int length() {
      return code.length();
    }

    boolean isString() {
      return code.startsWith("\"");
    }
  }

  /** A method and its arguments. */
  record Call(String method, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    static Call of(String method, Expression... arguments) {
      return new Call(method, List.of(arguments));
    }

    @Override
    public int length() {
      return method.length() + 2 + sum(arguments) + 2 * Math.max(0, arguments.size() - 1);
    }
  }

  /** Methods called one after another, the first one on {@code receiver}. */
  record Chain(String receiver, List<Call> calls) implements Expression {
    public Chain {
      calls = List.copyOf(calls);
    }

    @Override
    public int length() {
      return receiver.length() + sum(calls) + calls.size();
    }
  }

  /** A new object. */
  record New(ClassName type, List<Expression> arguments) implements Expression {
    public New {
      arguments = List.copyOf(arguments);
    }

    @Override
    public int length() {
      return "new ".length() + new Call(type.simpleName(), arguments).length();
    }
  }

  /** A function of one parameter whose body is an expression. */
  record Lambda(String parameter, Expression body) implements Expression {
    @Override
    public int length() {
      return parameter.length() + " -> ".length() + body.length();
    }
  }

  /** A function of one parameter whose body is a block of statements. */
  record Block(String parameter, List<Expression> statements) implements Expression {
    public Block {
      statements = List.copyOf(statements);
    }

    @Override
    public int length() {
      return parameter.length() + " -> {}".length() + sum(statements);
    }
  }

  /** How many atoms and calls it consists of: a measure for the bytecode that it becomes. */
  static int size(Expression expression) {
    if (expression instanceof Call call) {
      return 1 + sizes(call.arguments());
    }
    if (expression instanceof Chain chain) {
      return 1 + sizes(chain.calls());
    }
    if (expression instanceof New object) {
      return 1 + sizes(object.arguments());
    }
    if (expression instanceof Lambda lambda) {
      return 1 + size(lambda.body());
    }
    return expression instanceof Block block ? 1 + sizes(block.statements()) : 1;
  }

  private static int sizes(List<? extends Expression> expressions) {
    int sum = 0;
    for (Expression expression : expressions) {
      sum += size(expression);
    }
    return sum;
  }

  private static int sum(List<? extends Expression> expressions) {
    int sum = 0;
    for (Expression expression : expressions) {
      sum += expression.length();
    }
    return sum;
  }
}
