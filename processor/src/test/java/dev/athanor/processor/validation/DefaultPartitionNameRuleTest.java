package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.mapping.MappingOptions;
import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.processor.testing.Mapping;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefaultPartitionNameRuleTest {

  private static final String LOG =
      "@PartitionedBy(columns = \"id\", defaultPartition = true) @Entity @Table(name = \"%s\")"
          + " class Log { @Id long id; }";

  @Test
  void findsATableThatHasTheName() {
    assertThat(check("m", "@Entity class M_Default { @Id long id; }"))
        .containsExactly(
            "NameClash at model.Log \"m\": The default partition of m has the name m_default, which"
                + " is taken.");
  }

  @Test
  void findsAnIndexThatHasTheName() {
    assertThat(
            check(
                "m",
                "@Entity @Table(indexes = @Index(name = \"m_default\", columnList = \"rank\"))"
                    + " class M_Default2 { @Id long id; int rank; }"))
        .hasSize(1);
  }

  @Test
  void isContentWithTheNameInAnotherSchema() {
    assertThat(
            check(
                "m",
                "@Entity @Table(name = \"m_default\", schema = \"old\") class Old { @Id long id; }"))
        .isEmpty();
  }

  @Test
  void findsANameThatPostgresqlWouldCut() {
    String name = "x".repeat(56);
    assertThat(check(name, ""))
        .containsExactly(
            "IdentifierTooLong at model.Log \""
                + name
                + "\": The name "
                + name
                + "_default of a default partition has 64 bytes.");
    assertThat(check("x".repeat(55), "")).isEmpty();
  }

  private static List<String> check(String table, String others) {
    String[] entities =
        others.isEmpty()
            ? new String[] {"Log"}
            : new String[] {"Log", others.replaceAll(".*?class (\\w+) .*", "$1")};
    return MappingValidator.validate(
            Mapping.of(
                MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL)),
                LOG.formatted(table) + " " + others,
                entities))
        .stream()
        .map(RuleTester::text)
        .toList();
  }
}
