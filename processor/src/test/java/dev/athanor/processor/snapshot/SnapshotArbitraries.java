package dev.athanor.processor.snapshot;

import dev.athanor.processor.origin.Origins;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary snapshots. */
final class SnapshotArbitraries {

  private SnapshotArbitraries() {}

  static Arbitrary<Snapshot> snapshots() {
    Arbitrary<String> words = Arbitraries.of("com.acme.Hero", "address.street", "ü\"\\\n#x", "a");
    Arbitrary<List<RevisionId>> heads =
        Arbitraries.strings()
            .withCharRange('a', 'f')
            .ofMinLength(1)
            .ofMaxLength(12)
            .map(RevisionId::new)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(
            heads, SchemaArbitraries.schemas(Style.ANYTHING), words.list().ofSize(5))
        .as((ids, schema, origins) -> new Snapshot("com.acme", ids, schema, of(schema, origins)));
  }

  /** An equal schema in which everything was put in another order. */
  static Schema shuffled(Schema schema, Random random) {
    List<Table> tables = new ArrayList<>();
    for (Table table : schema.tables().values()) {
      List<Column> columns = new ArrayList<>(table.columns().values());
      Collections.shuffle(columns, random);
      tables.add(table.toBuilder().replaceColumns(columns).build());
    }
    Collections.shuffle(tables, random);
    return Schema.of(schema.namespaces(), tables, schema.sequences().values())
        .withTypes(schema.types().values());
  }

  private static Origins of(Schema schema, List<String> words) {
    Map<QualifiedName, String> tables = new HashMap<>();
    Map<QualifiedName, Map<Identifier, String>> columns = new HashMap<>();
    Map<QualifiedName, String> sequences = new HashMap<>();
    int next = 0;
    for (Table table : schema.tables().values()) {
      tables.put(table.name(), words.get(next++ % words.size()));
      Map<Identifier, String> attributes = new HashMap<>();
      for (Identifier column : table.columns().keySet()) {
        if (next++ % 3 > 0) {
          attributes.put(column, words.get(next % words.size()));
        }
      }
      columns.put(table.name(), attributes);
    }
    for (QualifiedName sequence : schema.sequences().keySet()) {
      sequences.put(sequence, words.get(next++ % words.size()));
    }
    return new Origins(
        tables,
        columns,
        sequences,
        Set.copyOf(words.subList(0, 2)),
        Set.copyOf(words.subList(2, 3)),
        Set.copyOf(words.subList(0, 1)),
        new Unmanaged(tables, columns, sequences),
        Set.copyOf(words.subList(1, 3)));
  }
}
