package dev.athanor.migration;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Sequence;
import java.util.Optional;
import java.util.function.Consumer;

/** Describes a sequence. */
public final class SequenceSpec {

  private final QualifiedName name;
  private long start = 1;
  private long increment = 1;
  private Optional<String> options = Optional.empty();

  SequenceSpec(QualifiedName name) {
    this.name = name;
  }

  /** The sequence that is described. */
  static Sequence sequence(QualifiedName name, Consumer<SequenceSpec> description) {
    SequenceSpec spec = new SequenceSpec(name);
    description.accept(spec);
    return spec.build();
  }

  /** The first number; one unless told otherwise. */
  public SequenceSpec startWith(long number) {
    start = number;
    return this;
  }

  /** The distance to the next number; one unless told otherwise. */
  public SequenceSpec incrementBy(long distance) {
    increment = distance;
    return this;
  }

  /** SQL that follows the definition, in the words of one database. */
  public SequenceSpec options(String sql) {
    options = Optional.of(sql);
    return this;
  }

  Sequence build() {
    return new Sequence(name, start, increment, options);
  }
}
