package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.QualifiedName;
import org.junit.jupiter.api.Test;

/** What another processor may yet generate is waited for, and is no error. */
class DeferredEntityTest {

  @Test
  void defersAnEntityWithAnAttributeOfAMissingType() {
    assertDeferred("@Entity class Hero { @Id long id; @ManyToOne Missing m; }");
    assertDeferred("@Entity class Hero { @Id long id; Missing m; }");
    assertDeferred("@Entity class Hero { @Id long id; @OneToMany Set<Missing> m; }");
  }

  @Test
  void defersAnEntityWithAMissingSuperclass() {
    assertDeferred("@Entity class Hero extends Missing { @Id long id; }");
    assertDeferred(
        "@MappedSuperclass class Base extends Missing {} @Entity class Hero extends Base {"
            + " @Id long id; }");
  }

  private static void assertDeferred(String source) {
    MappedSchema mapped =
        Mapping.of(source + " @Entity class Other { @Id long id; }", "Hero", "Other");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.deferred())
        .singleElement()
        .satisfies(type -> assertThat(type.getSimpleName()).hasToString("Hero"));
    assertThat(mapped.schema().table(QualifiedName.of("Other"))).isPresent();
  }
}
