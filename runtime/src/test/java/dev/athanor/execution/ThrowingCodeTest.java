package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.Migrator;
import dev.athanor.migration.ConnectionWork;
import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever code of a migration throws, the state of the database is said and the lock is free. */
final class ThrowingCodeTest {

  static Stream<Arguments> everyThrowable() {
    return Stream.of(TestDatabase.values())
        .flatMap(
            database ->
                Stream.of(
                        new Error("no voice"),
                        new IOException("sneaked past the compiler"),
                        new OutOfMemoryError("no room"),
                        new StackOverflowError())
                    .map(thrown -> Arguments.of(database, thrown)));
  }

  @ParameterizedTest
  @MethodSource("everyThrowable")
  void endsTheMigrationInAStateThatIsSaid(TestDatabase database, Throwable thrown) {
    DataSource source = database.create();

    ProblemException failure =
        catchThrowableOfType(
            ProblemException.class, () -> migrator(source, connection -> sneak(thrown)).upgrade());

    assertThat(failure.problem().code()).isEqualTo("CodeFailed");
    assertThat(failure).hasCause(thrown);
    assertThat(failure.problem().fact())
        .contains("operation 2 (run greet) failed: " + thrown)
        .contains(
            database == TestDatabase.POSTGRESQL
                ? "Nothing of this revision was kept"
                : "The first of its 3 statements is done and kept");
    assertThat(TestDatabase.tables(source))
        .isEqualTo(database == TestDatabase.POSTGRESQL ? List.of("t_a1") : List.of("one", "t_a1"));
    migrator(source, connection -> {}).upgrade();
    assertThat(TestDatabase.tables(source)).containsExactly("one", "t_a1", "two");
  }

  private static Migrator migrator(DataSource source, ConnectionWork code) {
    return Migrator.builder(source)
        .lockTimeout(Duration.ofSeconds(2))
        .revisions(
            new TestRevisions()
                .tables("a1")
                .add(
                    "b2",
                    op -> {
                      op.execute("create table one (id bigint)");
                      op.run("greet", code);
                      op.execute("create table two (id bigint)");
                    },
                    op -> {}))
        .build();
  }

  /** Kotlin and others let checked exceptions through where Java does not. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
