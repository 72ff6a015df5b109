package dev.athanor.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.diff.Renames;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionId;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SnapshotLawTest {

  @Property(tries = 500)
  void readsWhatItWrote(@ForAll("snapshots") Snapshot snapshot) {
    String text = SnapshotWriter.write(snapshot);
    assertThat(SnapshotReader.read(text)).isEqualTo(snapshot);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(text).endsWith("}\n");
  }

  @Property(tries = 500)
  void givesEqualSchemasEqualTexts(@ForAll("snapshots") Snapshot snapshot, @ForAll long seed) {
    Snapshot equal =
        new Snapshot(
            snapshot.migrationsPackage(),
            snapshot.heads(),
            SnapshotArbitraries.shuffled(snapshot.schema(), new Random(seed)),
            snapshot.origins());
    assertThat(equal).isEqualTo(snapshot);
    assertThat(SnapshotWriter.write(equal)).isEqualTo(SnapshotWriter.write(snapshot));
  }

  @Property(tries = 500)
  void keepsDraftsAndTheOrderOfTheirColumns(
      @ForAll("snapshots") Snapshot snapshot, @ForAll("renames") Renames renames) {
    PendingRevision pending =
        new PendingRevision(
            snapshot.heads(), new RevisionId("a1"), snapshot, renames, List.of("acme.Hero"));
    PendingRevision read = PendingRevision.read(pending.toJson());
    assertThat(read).isEqualTo(pending);
    snapshot
        .schema()
        .tables()
        .forEach(
            (name, table) ->
                assertThat(read.candidate().schema().tables().get(name).columns().keySet())
                    .containsExactlyElementsOf(table.columns().keySet()));
  }

  /** Whatever becomes of a text, it is read or refused with a problem. */
  @Property(tries = 3_000)
  void refusesGarbageWithAProblem(@ForAll("snapshots") Snapshot snapshot, @ForAll long seed) {
    String text = Garbage.mutate(SnapshotWriter.write(snapshot), new Random(seed));
    try {
      assertThat(SnapshotReader.read(text)).isNotNull();
    } catch (ProblemException refused) {
      assertThat(refused.problem().code())
          .isIn("CorruptSnapshot", "SnapshotConflict", "NewerSnapshot");
      assertThat(refused.problem().fact()).matches("(?s).*line [0-9]+.*");
      assertThat(refused.problem().remedy()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<Snapshot> snapshots() {
    return SnapshotArbitraries.snapshots();
  }

  @Provide
  Arbitrary<Renames> renames() {
    return SchemaArbitraries.evolutions(Style.ANYTHING).map(evolution -> evolution.renames());
  }
}
