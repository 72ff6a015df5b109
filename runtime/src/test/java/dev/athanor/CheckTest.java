package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.check.HeadReport;
import dev.athanor.plan.MigrationListener;
import dev.athanor.problem.Problem;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CheckTest {

  @ParameterizedTest
  @EnumSource
  void tellsWhatIsPending(TestDatabase kind) {
    HeadReport report = migrator(kind.create(), new TestRevisions().tables("a1", "b2")).check();

    assertThat(report.isAtHead()).isFalse();
    assertThat(report.pending()).containsExactly(new RevisionId("a1"), new RevisionId("b2"));
    assertThat(report.problems()).extracting(Problem::code).containsOnly("PendingRevision");
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingAtHead(TestDatabase kind) {
    Migrator migrator = migrator(kind.create(), new TestRevisions().tables("a1", "b2"));
    migrator.upgrade();

    assertThat(migrator.check().isAtHead()).isTrue();
    assertThat(migrator.check().problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatWasEditedAndUpgradeWarns(TestDatabase kind) {
    DataSource source = kind.create();
    migrator(source, new TestRevisions().tables("a1")).upgrade();
    TestRevisions edited =
        new TestRevisions()
            .add(
                "a1",
                op -> op.createTable("t_a1", t -> t.column("n", ColumnTypes.integer())),
                op -> op.dropTable("t_a1"))
            .tables("b2");
    assertThat(migrator(source, edited).check().edited()).containsExactly(new RevisionId("a1"));

    List<String> warnings = new ArrayList<>();
    Migrator.builder(source)
        .revisions(edited)
        .listener(
            new MigrationListener() {
              @Override
              public void warned(Problem problem) {
                warnings.add(problem.code());
              }
            })
        .build()
        .upgrade();
    assertThat(warnings).containsExactly("EditedMigration");
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfSeveralHeads(TestDatabase kind) {
    TestRevisions forked =
        new TestRevisions().tables("a1", "b2").add("c3", List.of("a1"), op -> {}, op -> {});
    Migrator migrator = migrator(kind.create(), forked);
    migrator.upgrade("heads");

    assertThat(migrator.check().heads()).hasSize(2);
    assertThat(migrator.check().isAtHead()).isTrue();
  }

  private static Migrator migrator(DataSource source, TestRevisions revisions) {
    return Migrator.builder(source).revisions(revisions).build();
  }
}
