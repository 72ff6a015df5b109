package dev.athanor.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.athanor.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * One direction of a migration as methods: a single one if it is of ordinary size, otherwise
 * several that it calls one after another, because javac takes no method above 64 KiB.
 */
final class Direction {

  /** Atoms and calls in a method; each becomes ten bytes at most, lambdas a method of their own. */
  static final int MAX_SIZE = 5_000;

  private static final ClassName OPERATIONS =
      ClassName.get("dev.athanor.migration", "SchemaOperations");

  private static final String RECEIVER = "op";

  /** The columns to the left of a statement in a method. */
  private static final int MARGIN = 4;

  private final String name;
  private final String invitation;
  private final List<Expression> statements;

  Direction(String name, String invitation, List<? extends Operation> operations, Words words) {
    OperationCode code = new OperationCode(RECEIVER, words);
    this.name = name;
    this.invitation = invitation;
    this.statements =
        operations.stream().<Expression>map(operation -> operation.accept(code)).toList();
  }

  void addTo(TypeSpec.Builder type) {
    List<List<Expression>> parts = parts();
    MethodSpec.Builder method =
        method(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    if (parts.isEmpty()) {
      type.addMethod(method.addCode("// $L\n", invitation).build());
    } else if (parts.size() == 1) {
      type.addMethod(method.addCode(code(parts.get(0))).build());
    } else {
      for (int i = 1; i <= parts.size(); i++) {
        method.addCode("$L($L);\n", name + i, RECEIVER);
      }
      type.addMethod(method.build());
      for (int i = 1; i <= parts.size(); i++) {
        type.addMethod(
            method(name + i)
                .addModifiers(Modifier.PRIVATE)
                .addCode(code(parts.get(i - 1)))
                .build());
      }
    }
  }

  private List<List<Expression>> parts() {
    List<List<Expression>> parts = new ArrayList<>();
    int size = MAX_SIZE + 1;
    for (Expression statement : statements) {
      int more = Expression.size(statement);
      if (size + more > MAX_SIZE) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.get(parts.size() - 1).add(statement);
      size += more;
    }
    return parts;
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addParameter(ParameterSpec.builder(OPERATIONS, RECEIVER).build());
  }

  private static CodeBlock code(List<Expression> statements) {
    CodeBlock.Builder code = CodeBlock.builder();
    statements.forEach(
        statement -> code.add(ExpressionLayout.statement(statement, MARGIN)).add("\n"));
    return code.build();
  }
}
