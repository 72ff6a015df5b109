package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.RevisionState;
import dev.athanor.revision.RevisionId;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MigratorTest {

  private final TestRevisions revisions = new TestRevisions().tables("a1", "b2", "c3");

  @ParameterizedTest
  @EnumSource
  void upgradesDowngradesAndUpgradesAgain(TestDatabase kind) {
    DataSource source = kind.create();
    Migrator migrator = migrator(source);

    assertThat(ids(migrator.upgrade())).containsExactly("a1", "b2", "c3");
    assertThat(TestDatabase.tables(source)).containsExactly("t_a1", "t_b2", "t_c3");
    assertThat(ids(migrator.downgrade("a1"))).containsExactly("c3", "b2");
    assertThat(TestDatabase.tables(source)).containsExactly("t_a1");
    assertThat(ids(migrator.downgrade("base"))).containsExactly("a1");
    assertThat(TestDatabase.tables(source)).isEmpty();
    assertThat(ids(migrator.upgrade("+2"))).containsExactly("a1", "b2");
    assertThat(ids(migrator.upgrade())).containsExactly("c3");
    assertThat(ids(migrator.upgrade())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatWasDoneInTheHistory(TestDatabase kind) {
    Migrator migrator = migrator(kind.create());
    migrator.upgrade("b2");

    AppliedRevision current = migrator.current().get(0);
    assertThat(current.id()).isEqualTo(new RevisionId("b2"));
    assertThat(current.message()).isEqualTo("message of b2");
    assertThat(current.state()).isEqualTo(RevisionState.APPLIED);
    assertThat(current.checksum()).startsWith("1:");
    assertThat(current.appliedBy()).contains(System.getProperty("user.name"));
    assertThat(current.node().down()).containsExactly(new RevisionId("a1"));
    assertThat(migrator.history(":"))
        .extracting(entry -> entry.id() + " " + entry.applied().isPresent())
        .containsExactly("c3 false", "b2 true", "a1 true");
    assertThat(migrator.history("current:")).hasSize(2);
    assertThat(migrator.heads()).containsExactly(new RevisionId("c3"));
    assertThat(migrator.isAtHead()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void stampsWithoutExecuting(TestDatabase kind) {
    DataSource source = kind.create();
    Migrator migrator = migrator(source);

    migrator.stamp("head");
    assertThat(TestDatabase.tables(source)).isEmpty();
    assertThat(migrator.isAtHead()).isTrue();
    assertThat(migrator.current().get(0).state()).isEqualTo(RevisionState.STAMPED);

    migrator.stamp("a1");
    assertThat(migrator.current()).extracting(AppliedRevision::id).hasToString("[a1]");
    migrator.stamp("base");
    assertThat(migrator.current()).isEmpty();
    assertThat(ids(migrator.upgrade())).containsExactly("a1", "b2", "c3");
  }

  @ParameterizedTest
  @EnumSource
  void purgesWhatNobodyKnows(TestDatabase kind) {
    DataSource source = kind.create();
    Migrator.builder(source).revisions(new TestRevisions().tables("x1", "y2")).build().upgrade();

    migrator(source).purgeAndStamp("b2");

    assertThat(migrator(source).current()).extracting(AppliedRevision::id).hasToString("[b2]");
    assertThat(migrator(source).check().unknown()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepsItsHistoryWhereItIsTold(TestDatabase kind) {
    DataSource source = kind.create();
    TestDatabase.execute(source, "create schema ops");
    Migrator migrator =
        Migrator.builder(source)
            .revisions(revisions)
            .historySchema("ops")
            .historyTable("`Order`")
            .appliedBy("o'neill")
            .build();

    migrator.upgrade();

    assertThat(TestDatabase.query(source, "select applied_by from ops.\"Order\""))
        .hasSize(3)
        .containsOnly("o'neill");
    assertThat(migrator.isAtHead()).isTrue();
    assertThat(migrator(source).isAtHead()).isFalse();
  }

  private Migrator migrator(DataSource source) {
    return Migrator.builder(source).revisions(revisions).build();
  }

  private static List<String> ids(MigrationResult result) {
    return result.completed().stream().map(done -> done.id().value()).toList();
  }

  /** Ids may contain what SQL's {@code like} takes for a wildcard. */
  @ParameterizedTest
  @EnumSource
  void takesNoRevisionForOneWithASimilarName(TestDatabase kind) {
    DataSource source = kind.create();
    Migrator migrator =
        Migrator.builder(source).revisions(new TestRevisions().tables("ab1", "x2", "a_1")).build();
    migrator.upgrade();

    assertThat(migrator.downgrade("x2").completed()).hasSize(1);
  }
}
