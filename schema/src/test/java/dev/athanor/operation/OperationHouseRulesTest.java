package dev.athanor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One operation, one record, one file, one method of every visitor. */
class OperationHouseRulesTest {

  @ParameterizedTest
  @MethodSource("operations")
  void anOperationIsARecordInAFileOfItsOwn(Class<?> operation) {
    assertThat(operation).matches(Class::isRecord);
    assertThat(operation.getEnclosingClass()).isNull();
    assertThat(Path.of("src/main/java", operation.getName().replace('.', '/') + ".java"))
        .matches(Files::exists);
  }

  @Test
  void aVisitorHasAMethodForEachOperationAndNoOther() {
    List<String> methods =
        Stream.of(OperationVisitor.class.getDeclaredMethods())
            .peek(method -> assertThat(method.isDefault()).isFalse())
            .map(method -> method.getParameterTypes()[0].getSimpleName())
            .toList();

    assertThat(methods)
        .containsExactlyInAnyOrderElementsOf(operations().map(Class::getSimpleName).toList());
  }

  static Stream<Class<?>> operations() {
    return permitted(Operation.class);
  }

  private static Stream<Class<?>> permitted(Class<?> type) {
    return Stream.of(type.getPermittedSubclasses())
        .flatMap(each -> each.isSealed() ? permitted(each) : Stream.of(each));
  }
}
