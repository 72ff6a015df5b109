package dev.athanor.processor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaFold;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.testing.Changes;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** render, then javac, then record: the same operations. Many migrations share a run of javac. */
class RenderLawTest {

  private record Pair(List<? extends Operation> upgrade, List<? extends Operation> downgrade) {}

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void saysTheSameOperations(@ForAll("changes") List<Changes> all) {
    assertSame(
        all.stream()
            .map(
                changes ->
                    new Pair(
                        changes.operations(),
                        SchemaFold.invert(changes.from(), changes.operations())))
            .toList());
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void saysTheSameOddOperations(@ForAll("odd") List<List<Operation>> all) {
    assertSame(all.stream().map(operations -> new Pair(operations, operations)).toList());
  }

  @Provide
  Arbitrary<List<Changes>> changes() {
    return SchemaArbitraries.changes(Style.ANYTHING).list().ofSize(100);
  }

  @Provide
  Arbitrary<List<List<Operation>>> odd() {
    return OddOperations.lists().list().ofSize(100);
  }

  private static void assertSame(List<Pair> pairs) {
    Map<String, String> sources = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Pair pair : pairs) {
      String name = "M" + names.size();
      names.add("com.acme." + name);
      sources.put(
          "com.acme." + name,
          MigrationWriter.write(
              new MigrationSource(
                  "com.acme",
                  name,
                  "say it",
                  new RevisionNode(new RevisionId(name), List.of(), List.of(), List.of()),
                  Optional.empty(),
                  pair.upgrade(),
                  pair.downgrade())));
    }
    CompiledMigrations compiled = CompiledMigrations.of(sources);
    for (int i = 0; i < pairs.size(); i++) {
      assertThat(compiled.upgrade(names.get(i))).isEqualTo(pairs.get(i).upgrade());
      assertThat(compiled.downgrade(names.get(i))).isEqualTo(pairs.get(i).downgrade());
    }
  }
}
