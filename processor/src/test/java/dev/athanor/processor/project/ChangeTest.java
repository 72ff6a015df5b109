package dev.athanor.processor.project;

import dev.athanor.processor.testing.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * A group of schema changes: each is drafted as its golden file says, and executed up, down and up
 * again on every database, with rows in the tables.
 */
abstract class ChangeTest {

  @TempDir private Path root;
  private SchemaChange change;

  @BeforeEach
  void start(TestInfo test) {
    change = new SchemaChange(root, Golden.of(test));
  }

  /** The change, of which all builds have these options. */
  final SchemaChange with(String... options) {
    return change.options(options);
  }

  /** The change from these entities to others. */
  final SchemaChange from(String... sources) {
    return change.from(sources);
  }
}
