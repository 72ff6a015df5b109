package dev.athanor.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.origin.Origins;
import dev.athanor.processor.testing.Golden;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class SnapshotWriterTest {

  @Test
  void writesWhatPeopleCanReadAndMerge(TestInfo test) {
    Schema schema = SchemaArbitraries.schema(Style.ANYTHING, 4, 11);
    Map<QualifiedName, String> tables =
        schema.tables().keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> "com.acme.Hero#powers"));
    Map<QualifiedName, Map<Identifier, String>> columns =
        schema.tables().values().stream()
            .collect(
                Collectors.toMap(
                    table -> table.name(),
                    table -> Map.of(table.columns().keySet().iterator().next(), "address.street")));
    Snapshot snapshot =
        new Snapshot(
            "com.acme.migrations",
            List.of(new RevisionId("b2"), new RevisionId("a1")),
            schema,
            new Origins(tables, columns, Map.of()));
    assertThat(snapshot.entities()).containsExactly("com.acme.Hero");
    Golden.of(test).assertMatches("snapshot.json", SnapshotWriter.write(snapshot));
  }

  @Test
  void writesTheEmptySchema(TestInfo test) {
    Snapshot empty = new Snapshot("", List.of(), Schema.EMPTY, Origins.NONE);
    Golden.of(test).assertMatches("snapshot.json", SnapshotWriter.write(empty));
  }
}
