package dev.athanor.processor.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reserved words that nobody put into quotation marks. Hibernate does not quote them unless it is
 * asked to; the tables stand all the same, under the names that the database would have given them.
 */
final class ReservedWordsLifecycleTest {

  private static final String MODEL =
      """
      package words;

      import jakarta.persistence.*;
      import java.time.LocalTime;
      import java.util.*;

      @Entity class Order {
        @Id @GeneratedValue Long id;
        @ManyToOne User user;
        @ManyToMany Set<Group> groups;
        @Column(unique = true) String key;
        @Enumerated Select value;
        LocalTime localTime;
        int year;
        String from;
      }

      @Entity @Table(indexes = @Index(columnList = "check, desc"))
      class User { @Id Long id; String check; String desc; @ElementCollection List<String> table; }

      @Entity class Group { @Id String name; @Column(nullable = false) String primary; }

      enum Select { FROM, WHERE }
      """;

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({"jpa, H2", "spring, H2", "jpa, POSTGRESQL", "spring, POSTGRESQL"})
  void theTablesStandWithoutQuotationMarks(String naming, TestDatabase kind) throws Exception {
    Path source = Files.writeString(root.resolve("Order.java"), MODEL);
    RecordedModel recorded =
        RecordedModel.ofSources(root.resolve("project"), naming, List.of(source));
    Lifecycle lifecycle = new Lifecycle(recorded, kind);
    lifecycle.upgrade();
    assertThat(TestDatabase.tables(lifecycle.database())).contains("order", "user", "group");
    assertThat(columns(lifecycle.database(), kind)).contains(folded("from", kind));
    lifecycle.downgrade();
  }

  private static List<String> columns(DataSource database, TestDatabase kind) {
    return TestDatabase.query(
        database,
        "select column_name from information_schema.columns where table_name = '"
            + folded("order", kind)
            + "'");
  }

  private static String folded(String name, TestDatabase kind) {
    return kind == TestDatabase.H2 ? name.toUpperCase(Locale.ROOT) : name;
  }
}
