package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database prefers depends on the databases that the migrations are for. */
class PreferredByDatabaseTest {

  private static final String NATIVE = "@org.hibernate.annotations.NativeGenerator long id;";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@GeneratedValue " + NATIVE,
        NATIVE,
        "@GeneratedValue(generator = \"native\") long id;",
        "@GeneratedValue(generator = \"g\")"
            + " @org.hibernate.annotations.GenericGenerator(name = \"g\", strategy = \"native\")"
            + " long id;"
      })
  void theGeneratorOfIdentifiers(String id) {
    String source = "@Entity class Hero { @Id " + id + " }";

    Schema inH2 = map(source, TargetDatabase.H2);
    assertThat(inH2.sequences()).isEmpty();
    assertThat(column(inH2, "id").identity()).isPresent();

    Schema inPostgreSql = map(source, TargetDatabase.POSTGRESQL);
    assertThat(inPostgreSql.sequences()).hasSize(1);
    assertThat(column(inPostgreSql, "id").identity()).isEmpty();

    Schema inBoth = map(source, TargetDatabase.values());
    assertThat(inBoth.sequences()).hasSize(1);
    assertThat(column(inBoth, "id").identity()).isPresent();
  }

  @Test
  void thePlaceOfAnOffset() {
    String source =
        "@Entity class Hero { @Id long id; @org.hibernate.annotations.TimeZoneStorage"
            + " @Column(name = \"born\", nullable = false) java.time.OffsetDateTime born; }";

    assertThat(columns(map(source, TargetDatabase.H2))).containsExactlyInAnyOrder("id", "born");
    assertThat(column(map(source, TargetDatabase.POSTGRESQL), "born_tz").nullable()).isFalse();
    assertThat(column(map(source, TargetDatabase.values()), "born_tz").nullable()).isTrue();
  }

  private static Schema map(String source, TargetDatabase... targets) {
    MappedSchema mapped =
        Mapping.of(MappingOptions.DEFAULT.withTargets(Set.of(targets)), source, "Hero");
    assertThat(mapped.diagnostics()).isEmpty();
    return mapped.schema();
  }

  private static Column column(Schema schema, String name) {
    return schema.table(QualifiedName.of("Hero")).orElseThrow().columns().get(Identifier.of(name));
  }

  private static Iterable<String> columns(Schema schema) {
    return schema.table(QualifiedName.of("Hero")).orElseThrow().columns().keySet().stream()
        .map(Identifier::toString)
        .toList();
  }
}
