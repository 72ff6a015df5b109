package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnloggedTablesTest {

  private static final MappingOptions POSTGRESQL =
      MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL));

  @Test
  void areAllOfAnEntityButThatOfItsGenerator() {
    MappedSchema mapped =
        Mapping.of(
            POSTGRESQL,
            """
            @Unlogged @Entity @SecondaryTable(name = "extra") class Page {
              @Id @GeneratedValue(strategy = GenerationType.TABLE) long id;
              @Column(table = "extra") String more; @ElementCollection List<String> links; @ManyToMany Set<Site> sites; }
            @Entity class Site { @Id long id; }
            """,
            "Page",
            "Site");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(unlogged(mapped)).containsExactly("Page", "Page_Site", "Page_links", "extra");
  }

  @Test
  void areThoseOfSubclassesToo() {
    MappedSchema mapped =
        Mapping.of(
            POSTGRESQL,
            "@Unlogged @Entity @Inheritance(strategy = InheritanceType.JOINED) class Page { @Id long id; }"
                + " @Entity class Index extends Page { String word; }",
            "Page",
            "Index");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(unlogged(mapped)).containsExactly("Index", "Page");
  }

  @Test
  void areNotThoseOfTheClassAbove() {
    MappedSchema mapped =
        Mapping.of(
            POSTGRESQL,
            "@Entity class Page { @Id long id; } @Unlogged @Entity class Index extends Page { String word; }",
            "Page",
            "Index");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("MisplacedAnnotation"));
    assertThat(unlogged(mapped)).isEmpty();
  }

  @Test
  void areRefusedWhereADatabaseHasNone() {
    assertThat(Mapping.of("@Unlogged @Entity class Page { @Id long id; }", "Page").diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("UnsupportedByTarget"));
  }

  private static List<String> unlogged(MappedSchema mapped) {
    return mapped.schema().tables().values().stream()
        .filter(Table::unlogged)
        .map(Table::name)
        .map(QualifiedName::toString)
        .toList();
  }
}
