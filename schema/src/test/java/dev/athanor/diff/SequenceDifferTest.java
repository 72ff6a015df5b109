package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SequenceDifferTest {

  @Test
  void sequencesComeChangeAndGo() {
    assertThat(
            Differ.diff(
                schema(sequence("a", 1), sequence("b", 1)),
                schema(sequence("b", 50), sequence("c", 1))))
        .containsExactly("alter sequence b", "create sequence c", "drop sequence a");
  }

  @Test
  void aRenamedSequenceGoesOnCounting() {
    assertThat(
            Differ.diff(
                schema(sequence("a", 1)),
                schema(sequence("b", 50)),
                Renames.NONE.withSequence(name("a"), name("b"))))
        .containsExactly("rename sequence a to b", "alter sequence b");
  }

  @Test
  void sequencesExchangeTheirNames() {
    assertThat(
            Differ.diff(
                schema(sequence("a", 1), sequence("b", 2)),
                schema(sequence("a", 2), sequence("b", 1)),
                Renames.NONE.withSequence(name("a"), name("b")).withSequence(name("b"), name("a"))))
        .containsExactly(
            "rename sequence a to athanor_rename_1",
            "rename sequence b to a",
            "rename sequence athanor_rename_1 to b");
  }

  @Test
  void aSequenceWhoseNameIsNeededGoesBefore() {
    assertThat(
            Differ.diff(
                schema(sequence("a", 1), sequence("b", 2)),
                schema(sequence("b", 1)),
                Renames.NONE.withSequence(name("a"), name("b"))))
        .containsExactly("drop sequence b", "rename sequence a to b");
  }

  private static Schema schema(Sequence... sequences) {
    return Schema.of(List.of(), List.of(), List.of(sequences));
  }

  private static Sequence sequence(String name, long increment) {
    return new Sequence(name(name), 1, increment, Optional.empty());
  }
}
