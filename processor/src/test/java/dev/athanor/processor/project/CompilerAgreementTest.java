package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same entities give the same bytes, in any order and in every compiler. */
final class CompilerAgreementTest {

  @TempDir private Path root;

  @Test
  void anyOrderInAnyCompiler() {
    TestProject project =
        new TestProject(root)
            .source(
                "@Entity public class Team { @Id Long id; @ElementCollection Set<String> mottos; }")
            .source("@MappedSuperclass public class Being { @Id @GeneratedValue Long id; }");
    project.buildAndRecord("before");
    project
        .source(
            "@Entity public class Hero extends Being { @Column(nullable = false) String name;"
                + " @ElementCollection Set<String> powers; @ManyToOne Team team; }")
        .source("@Entity public class Mission extends Being { @ManyToMany Set<Hero> heroes; }");
    project.build();
    Output expected = Output.of(project);
    assertThat(expected.pending()).contains("Mission");

    for (JavaCompiler compiler : JavaCompiler.installed()) {
      for (int seed = 0; seed < 2; seed++) {
        project.clean();
        List<Path> files = new ArrayList<>(project.sources());
        Collections.shuffle(files, new Random(seed));
        project.compile(compiler, files);
        assertThat(Output.of(project)).as("%s %s", compiler, files).isEqualTo(expected);
      }
    }
  }

  private record Output(String pending, String draft, String index, String types) {

    static Output of(TestProject project) {
      return new Output(
          project.pending(),
          project.draft(),
          project.generatedSource("acme/migrations/MigrationIndex.java"),
          project.output("META-INF/athanor/types"));
    }
  }
}
