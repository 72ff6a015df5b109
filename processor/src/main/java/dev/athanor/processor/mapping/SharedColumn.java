package dev.athanor.processor.mapping;

import dev.athanor.schema.Column;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column that two entities of one table both have. What only one of them says of it holds, for
 * each row is one of either.
 */
public final class SharedColumn {

  private SharedColumn() {}

  /** What both say, empty where they contradict each other. */
  public static Optional<Column> of(Column one, Column other) {
    boolean agree =
        one.type().equals(other.type())
            && agree(one.collation(), other.collation())
            && agree(one.defaultValue(), other.defaultValue())
            && agree(one.generated(), other.generated())
            && agree(one.identity(), other.identity());
    Column both = both(one, other);
    long sources =
        Stream.of(both.identity(), both.defaultValue(), both.generated())
            .filter(Optional::isPresent)
            .count();
    return agree && sources <= 1 ? Optional.of(both) : Optional.empty();
  }

  private static Column both(Column one, Column other) {
    return new Column(
        one.name(),
        one.type(),
        one.collation().or(other::collation),
        one.nullable() && other.nullable(),
        one.identity().or(other::identity),
        one.defaultValue().or(other::defaultValue),
        one.generated().or(other::generated),
        one.comment().or(other::comment),
        one.options().or(other::options));
  }

  private static boolean agree(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
