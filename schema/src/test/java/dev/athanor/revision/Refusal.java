package dev.athanor.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.function.Supplier;

/** Asserts that a call is refused with one problem, and hands that out. */
final class Refusal {

  private Refusal() {}

  static Problem refused(Supplier<?> call) {
    ProblemException thrown = catchThrowableOfType(ProblemException.class, call::get);
    assertThat(thrown).as("nothing was refused").isNotNull();
    assertThat(thrown.problems()).hasSize(1);
    assertThat(thrown.problem().remedy()).isNotEmpty();
    return thrown.problem();
  }

  static String code(Supplier<?> call) {
    return refused(call).code();
  }
}
