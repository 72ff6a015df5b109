package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.OfflineMigrator;
import dev.athanor.testing.migration.TestDatabase;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Types that PostgreSQL has by an extension only are written as Hibernate writes them. The
 * databases of the tests lack pgvector and PostGIS, so the statements are compared as texts.
 */
class ExtensionTypeTest {

  private static final ModelCompiler COMPILER = new ModelCompiler();

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource({"Vectors, vector", "Places, postgis"})
  void isWrittenAsHibernateWritesIt(String name, String extension) throws Exception {
    String source = Files.readString(Path.of("src/test/resources/scripts", name + ".java"));
    Model model =
        Model.ofSources(name, List.of(ModelCompiler.source(name, source)))
            .on(List.of(TestDatabase.POSTGRESQL));
    CompiledModel compiled = COMPILER.compile(model, Naming.JPA, output);
    assertThat(compiled.complaints()).isEmpty();
    try (URLClassLoader loader = compiled.loader()) {
      String script =
          OfflineMigrator.of(compiled.revisions(loader), "postgresql", "athanor_history")
              .upgrade("base:head");
      assertThat(ExportedScript.columns(script))
          .isNotEmpty()
          .isEqualTo(ExportedScript.columns(ExportedScript.of(compiled.managed(loader), loader)));
      assertThat(script).contains("create extension if not exists " + extension);
    }
  }
}
