package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.index;
import static dev.athanor.diff.Fixtures.reference;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten times the tables cost about ten times the memory: what a diff allocates tells its work. */
class DiffGrowthTest {

  private static final int TABLES = 300;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aDiffGrowsWithTheSizeOfTheSchemas() {
    allocated(TABLES);
    long small = allocated(TABLES);
    long large = allocated(TABLES * 10);

    assertThat(large).isLessThan(small * 15);
  }

  /** Everything is created, then everything changes, then everything goes. */
  private long allocated(int tables) {
    Schema narrow = schema(tables, 10);
    Schema wide = schema(tables, 20);
    long before = threads.getCurrentThreadAllocatedBytes();
    int operations = size(Schema.EMPTY, narrow) + size(narrow, wide) + size(wide, Schema.EMPTY);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(operations).isGreaterThan(tables * 10);
    return allocated;
  }

  private static int size(Schema from, Schema to) {
    return SchemaDiffer.diff(from, to, Renames.NONE).operations().size();
  }

  /** Tables that all refer to one, and each to the next. */
  private static Schema schema(int tables, int length) {
    List<Table> all = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      TableBuilder builder =
          table("t" + i)
              .column(column("next_id", bigint()))
              .column(column("root_id", bigint()))
              .constraint(reference("fk_next" + i, "next_id", "t" + Math.min(i + 1, tables - 1)))
              .constraint(reference("fk_root" + i, "root_id", "t0"))
              .index(index("ix" + i + "_" + length, "c0"));
      for (int j = 0; j < 7; j++) {
        builder.column(column("c" + j, varchar(length)));
      }
      all.add(builder.build());
    }
    return Schema.of(List.of(), all, List.of());
  }
}
