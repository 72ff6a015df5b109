package dev.athanor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.Migrator;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaEditor;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Schema;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However one moves between revisions, the schema is what all below them amount to. */
final class FoldedHistoryTest {

  private static final ProblemException BROKEN =
      new ProblemException(Problem.error("BrokenMigration", "It is broken.", "Mend it."));

  @Property
  void isTheFoldOfAllBelow(@ForAll long seed) {
    Random random = new Random(seed);
    TestRevisions index = branched(random);
    List<RevisionNode> nodes = index.revisions().stream().map(RevisionEntry::node).toList();
    RevisionGraph graph = RevisionGraph.of(nodes);
    RevisionId broken = any(nodes, random);
    FoldedHistory history = new FoldedHistory(index, graph, id -> recorded(index, id, broken));

    for (int i = 0; i < 20; i++) {
      RevisionId id = any(nodes, random);
      boolean with = random.nextBoolean();
      Set<RevisionId> below = new TreeSet<>(graph.ancestors(id));
      if (with) {
        below.add(id);
      }
      if (below.contains(broken)) {
        assertThatThrownBy(() -> ask(history, id, with)).isSameAs(BROKEN);
      } else {
        TriedOperations trial = ask(history, id, with);
        assertThat(trial.schema().toSchema()).isEqualTo(fold(index, graph, below));
        trial.apply(recorded(index, any(nodes, random)));
      }
    }
  }

  private static TriedOperations ask(FoldedHistory history, RevisionId id, boolean with) {
    return with ? history.with(id) : history.below(id);
  }

  private static RevisionId any(List<RevisionNode> nodes, Random random) {
    return nodes.get(random.nextInt(nodes.size())).id();
  }

  private static List<Operation> recorded(TestRevisions index, RevisionId id, RevisionId broken) {
    if (id.equals(broken)) {
      throw BROKEN;
    }
    return recorded(index, id);
  }

  /** Each downgrade here is asked for on the way up, because it drops an index. */
  @Example
  void recordsEachMigrationAFewTimesOnly() {
    TestRevisions revisions = new TestRevisions();
    IntStream.range(0, 200).forEach(i -> revisions.add("r" + i, indexed(i), unindexed(i)));
    Migrator migrator = Migrator.builder(TestDatabase.H2.create()).revisions(revisions).build();

    migrator.upgrade();
    int up = revisions.created();
    migrator.downgrade("base");

    assertThat(up).isLessThanOrEqualTo(2 * 200);
    assertThat(revisions.created() - up).isLessThanOrEqualTo(2 * 200);
  }

  private static Consumer<SchemaOperations> indexed(int i) {
    return op -> {
      table(op, "t" + i);
      op.createIndex("ix" + i, "t" + i, "id");
    };
  }

  private static Consumer<SchemaOperations> unindexed(int i) {
    return op -> {
      op.dropIndex("ix" + i, "t" + i);
      op.dropTable("t" + i);
    };
  }

  /** Some continue several others, some none, and some do what the schema does not allow. */
  private static TestRevisions branched(Random random) {
    TestRevisions index = new TestRevisions();
    for (int i = 0; i < 12; i++) {
      List<String> down = new ArrayList<>();
      for (int parents = random.nextInt(8) == 0 ? 2 : 1; i > 0 && parents > 0; parents--) {
        String parent = "r" + (random.nextInt(4) == 0 ? random.nextInt(i) : i - 1);
        if (!down.contains(parent)) {
          down.add(parent);
        }
      }
      int own = i;
      int other = random.nextInt(12);
      int kind = random.nextInt(4);
      index.add("r" + i, down, op -> change(op, own, other, kind), op -> {});
    }
    return index;
  }

  private static void change(SchemaOperations op, int own, int other, int kind) {
    table(op, "t" + own);
    switch (kind) {
      case 0 -> op.addColumn("t" + other, "c" + own, ColumnTypes.integer());
      case 1 -> op.dropTable("t" + other);
      case 2 -> op.renameTable("t" + other, "renamed" + own);
      default ->
          op.execute("create index ...")
              .effect(effect -> effect.createIndex("ix" + own, "t" + other, "id"));
    }
  }

  private static void table(SchemaOperations op, String name) {
    op.createTable(name, table -> table.column("id", ColumnTypes.bigint()).notNull());
  }

  private static List<Operation> recorded(TestRevisions index, RevisionId id) {
    return RecordedMigration.of(index, id, Direction.UPGRADE);
  }

  private static Schema fold(TestRevisions index, RevisionGraph graph, Set<RevisionId> revisions) {
    SchemaEditor schema = new SchemaEditor(Schema.EMPTY);
    graph.nodes().stream()
        .map(RevisionNode::id)
        .filter(revisions::contains)
        .flatMap(id -> recorded(index, id).stream())
        .forEach(operation -> applyIfPossible(operation, schema));
    return schema.toSchema();
  }

  private static void applyIfPossible(Operation operation, SchemaEditor schema) {
    try {
      operation.applyTo(schema);
    } catch (ProblemException refused) {
      return;
    }
  }
}
