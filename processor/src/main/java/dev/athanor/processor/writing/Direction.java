package dev.athanor.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.athanor.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * One direction of a migration as methods: a single one if it is of ordinary size, otherwise
 * several that it calls one after another, because javac takes no method above 64 KiB. Those of a
 * very large migration stand in classes of their own, because a class holds 64 Ki constants.
 */
final class Direction {

  /** Atoms and calls in a method; each becomes ten bytes at most, lambdas a method of their own. */
  static final int MAX_SIZE = 5_000;

  /** The size of a class: each atom and call becomes four constants at most. */
  private static final int MAX_CLASS_SIZE = 10_000;

  private static final ClassName OPERATIONS =
      ClassName.get("dev.athanor.migration", "SchemaOperations");

  private static final String RECEIVER = "op";

  /** The columns to the left of a statement in a method. */
  private static final int MARGIN = 4;

  /** The same in a method of a nested class. */
  private static final int NESTED_MARGIN = 6;

  private static final String NESTED_METHOD = "describe";

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

  /** Whether directions are together too large for one class. */
  static boolean areTooLarge(Direction... directions) {
    return Stream.of(directions)
            .flatMap(direction -> direction.statements.stream())
            .mapToLong(Expression::size)
            .sum()
        > MAX_CLASS_SIZE;
  }

  /**
   * Adds the methods.
   *
   * @param nested whether parts stand in classes of their own
   */
  void addTo(TypeSpec.Builder type, boolean nested) {
    List<List<Expression>> parts = parts();
    MethodSpec.Builder method =
        method(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    if (parts.isEmpty()) {
      type.addMethod(method.addCode("// $L\n", invitation).build());
    } else if (parts.size() == 1 && !nested) {
      type.addMethod(method.addCode(code(parts.get(0), MARGIN)).build());
    } else {
      for (int i = 1; i <= parts.size(); i++) {
        method.addCode(
            "$L($L);\n", nested ? nestedName(i) + "." + NESTED_METHOD : name + i, RECEIVER);
      }
      type.addMethod(method.build());
      for (int i = 1; i <= parts.size(); i++) {
        if (nested) {
          type.addType(nested(nestedName(i), parts.get(i - 1)));
        } else {
          type.addMethod(part(name + i, parts.get(i - 1), MARGIN, Modifier.PRIVATE));
        }
      }
    }
  }

  private static TypeSpec nested(String name, List<Expression> part) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(part(NESTED_METHOD, part, NESTED_MARGIN, Modifier.STATIC))
        .build();
  }

  private static MethodSpec part(
      String name, List<Expression> part, int margin, Modifier modifier) {
    return method(name).addModifiers(modifier).addCode(code(part, margin)).build();
  }

  private String nestedName(int number) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + number;
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

  private static CodeBlock code(List<Expression> statements, int margin) {
    CodeBlock.Builder code = CodeBlock.builder();
    statements.forEach(
        statement -> code.add(ExpressionLayout.statement(statement, margin)).add("\n"));
    return code.build();
  }
}
