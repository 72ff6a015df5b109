package dev.athanor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Dialects;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.Identifier;
import dev.athanor.testing.migration.TestRevisions;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptSchemasTest {

  private static final RevisionId ID = new RevisionId("a1");

  private final TestRevisions revisions =
      new TestRevisions()
          .add(
              "a1",
              op -> {
                op.createSchema("mine");
                op.createSchema("theirs");
              },
              op -> {
                op.dropSchema("theirs");
                op.dropSchema("mine");
              });

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void areRememberedBesideTheDowngrade(String name) {
    Dialect dialect = Dialects.named(name);
    KeptSchemas schemas = new KeptSchemas(dialect);
    PlannedRevision upgrade = planner(dialect).upgrade(ID, "");
    Set<String> created = schemas.createdBy(upgrade);
    String theirs = dialect.fold(Identifier.of("theirs"));
    assertThat(created).containsExactly(dialect.fold(Identifier.of("mine")), theirs);
    Set<String> kept = Set.of(theirs);

    Optional<String> stored = schemas.remember(upgrade, kept).storedDowngrade();

    assertThat(schemas.read(stored)).isEqualTo(kept);
    assertThat(schemas.read(upgrade.storedDowngrade())).isEmpty();
    assertThat(schemas.read(Optional.empty())).isEmpty();
    assertThat(StoredDowngrade.read(stored.orElseThrow()))
        .extracting(it -> it.statements().get(0).sql())
        .singleElement()
        .asString()
        .contains("drop schema mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void areLeftOutOfTheDowngrade(String name) {
    Dialect dialect = Dialects.named(name);
    KeptSchemas schemas = new KeptSchemas(dialect);
    PlannedRevision downgrade = planner(dialect).downgrade(ID, "");

    PlannedRevision kept = schemas.keep(downgrade, Set.of(dialect.fold(Identifier.of("theirs"))));

    assertThat(kept.operations()).hasSize(1);
    assertThat(kept.units()).hasSize(1);
    assertThat(schemas.keep(downgrade, Set.of()).operations()).hasSize(2);
  }

  private Planner planner(Dialect dialect) {
    RevisionGraph graph =
        RevisionGraph.of(revisions.revisions().stream().map(RevisionEntry::node).toList());
    return new Planner(revisions, graph, dialect);
  }
}
