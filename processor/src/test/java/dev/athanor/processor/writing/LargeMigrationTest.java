package dev.athanor.processor.writing;

import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.sun.management.ThreadMXBean;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.TableBuilder;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A migration of thousands of tables, all of whose names differ, is a class that compiles. */
class LargeMigrationTest {

  private static final int TABLES = 2_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void compilesInBothDirections() throws FormatterException {
    List<SchemaOperation> create = tables(TABLES);
    List<SchemaOperation> drop = SchemaFold.invert(Schema.EMPTY, create);
    String creating = write(create, drop);
    String dropping = write(drop, create);

    CompiledMigrations compiled =
        CompiledMigrations.of(
            Map.of(
                "a.PendingMigration", creating.replace("package acme;", "package a;"),
                "b.PendingMigration", dropping.replace("package acme;", "package b;")));
    assertThat(compiled.upgrade("a.PendingMigration")).isEqualTo(create);
    assertThat(compiled.downgrade("a.PendingMigration")).isEqualTo(drop);
    assertThat(compiled.downgrade("b.PendingMigration")).isEqualTo(create);
    assertThat(creating).isEqualTo(new Formatter().formatSource(creating));
  }

  @Test
  void costsInProportion() {
    allocated(TABLES / 10);
    long small = allocated(TABLES / 10);
    long large = allocated(TABLES);

    assertThat(large).isLessThan(small * 15);
  }

  private long allocated(int tables) {
    List<SchemaOperation> create = tables(tables);
    List<SchemaOperation> drop = SchemaFold.invert(Schema.EMPTY, create);
    long before = threads.getCurrentThreadAllocatedBytes();
    write(create, drop);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static String write(List<SchemaOperation> upgrade, List<SchemaOperation> downgrade) {
    return MigrationWriter.writePending(
        "acme", new RevisionId("a1"), List.of(), upgrade, downgrade);
  }

  private static List<SchemaOperation> tables(int count) {
    return IntStream.range(0, count)
        .<SchemaOperation>mapToObj(
            table -> {
              TableBuilder builder = new TableBuilder(QualifiedName.of("table_" + table));
              for (int i = 0; i < 15; i++) {
                builder.column(Column.of(Identifier.of("column_" + table + "_" + i), bigint()));
              }
              return new CreateTable(builder.build());
            })
        .toList();
  }
}
