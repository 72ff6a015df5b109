package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.mapping.MappingOptions;
import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.processor.testing.Mapping;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnloggedReferenceRuleTest {

  @Test
  void findsRowsThatOutliveWhatTheyReferTo() {
    assertThat(
            MappingValidator.validate(
                Mapping.of(
                    MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL)),
                    "@Unlogged @Entity class Page { @Id long id; @ManyToOne Site site; }"
                        + " @Entity class Site { @Id long id; @ManyToOne Page home; }",
                    "Page",
                    "Site")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("UnloggedReference");
              assertThat(found.place().qualifiedName()).isEqualTo("model.Site#home");
            });
  }
}
