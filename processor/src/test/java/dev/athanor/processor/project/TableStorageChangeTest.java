package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that are unlogged, and tables that are partitioned. */
final class TableStorageChangeTest extends ChangeTest {

  private static final String SITE = "public class Site { @Id Long id; }";
  private static final String PAGE = "public class Page { @Id Long id; @ManyToOne Site site; }";

  private static final String BY_LIST =
      " @PartitionedBy(columns = \"taken\", strategy = PartitionedBy.Strategy.LIST)";

  @BeforeEach
  void onPostgreSqlOnly() {
    with("-Aathanor.targets=postgresql").hibernate("PartitionKey", "");
  }

  @Test
  void madeUnlogged() {
    SchemaChange change =
        from("@Entity " + SITE, "@Entity " + PAGE)
            .rows(
                "insert into Site (id) values (1)", "insert into Page (id, site_id) values (2, 1)")
            .to("@Unlogged @Entity " + SITE, "@Unlogged @Entity " + PAGE)
            .keeps("select site_id from Page", "1");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void newAndUnlogged() {
    SchemaChange change =
        from("@Entity " + SITE).to("@Entity " + SITE, "@Unlogged @Entity " + PAGE);
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void newAndPartitioned() {
    SchemaChange change =
        from("@Entity " + SITE)
            .to(
                "@Entity " + SITE,
                measurement("@PartitionedBy(columns = \"taken\", defaultPartition = true)"));
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void withADefaultPartitionLater() {
    SchemaChange change =
        from(measurement("@PartitionedBy(columns = \"taken\")"))
            .rows(
                "create table m26 partition of Measurement for values from ('2026-01-01') to ('2027-01-01')",
                "insert into Measurement (id, taken) values (1, '2026-05-01')")
            .to(measurement("@PartitionedBy(columns = \"taken\", defaultPartition = true)"))
            .keeps("select id from Measurement", "1");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void ofARenamedColumn() {
    SchemaChange change =
        from(measurement("@PartitionedBy(columns = \"taken\", defaultPartition = true)"))
            .rows("insert into Measurement (id, taken) values (1, '2026-05-01')")
            .to(
                measurement("@PartitionedBy(columns = \"day\", defaultPartition = true)")
                    .replace("@org", "@Column(name = \"day\") @org"))
            .keeps("select id from Measurement", "1");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void referredTo() {
    String measured =
        "@Entity @PartitionedBy(columns = \"taken\", defaultPartition = true)"
            + " public class Measured { @EmbeddedId Key id; }"
            + " @Embeddable record Key(Long nr, java.time.LocalDate taken) {}";
    SchemaChange change =
        from(measured)
            .to(measured, "@Entity public class Site { @Id Long id; @ManyToOne Measured last; }");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void inTheOptionsOfATable() {
    SchemaChange change =
        from("@Entity " + SITE)
            .to("@Entity " + SITE, measurement("@Table(options = \"partition by range (taken)\")"));
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void partitioningIsNotChangedInPlace() {
    assertThat(
            from(measurement("")).to(measurement("@PartitionedBy(columns = \"taken\")")).refused())
        .containsOnlyOnce("[Athanor/PartitioningChanged]")
        .doesNotContain("PendingMigration");
  }

  @Test
  void partitioningIsNotChangedByAnotherNameAlone() {
    assertThat(
            from(measurement("@PartitionedBy(columns = \"taken\")"))
                .to(measurement("@Table(name = \"m2\")" + BY_LIST))
                .refused())
        .containsOnlyOnce("[Athanor/PartitioningChanged]")
        .contains("Measurement.java:6: ", "@Dropped(table = \"Measurement\")");
  }

  @Test
  void partitionedInAnotherWayUnderAnotherName() {
    SchemaChange change =
        from(measurement("@PartitionedBy(columns = \"taken\")"))
            .to(measurement("@Dropped(table = \"Measurement\") @Table(name = \"m2\")" + BY_LIST));
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void aColumnThatTheTableIsPartitionedByKeepsItsType() {
    assertThat(
            from(measurement("@PartitionedBy(columns = \"taken\")"))
                .to(
                    measurement("@PartitionedBy(columns = \"taken\")")
                        .replace("java.time.LocalDate", "java.time.LocalDateTime"))
                .refused())
        .containsOnlyOnce("[Athanor/PartitioningChanged]");
  }

  private static String measurement(String annotation) {
    return annotation
        + " @Entity public class Measurement { @Id Long id;"
        + " @org.hibernate.annotations.PartitionKey java.time.LocalDate taken; }";
  }
}
