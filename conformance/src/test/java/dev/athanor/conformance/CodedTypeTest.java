package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.conformance.CodedTypes.Coded;
import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever code a {@code @JdbcTypeCode} names: either the column is the one that Hibernate exports,
 * or the attribute is refused, as Hibernate or one of the databases refuses it.
 */
class CodedTypeTest {

  private static final ModelCompiler COMPILER = new ModelCompiler();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void isAsInHibernateOrRefused(TestDatabase database) throws Exception {
    List<Coded> mapped = new ArrayList<>(CodedTypes.all());
    List<Coded> refused =
        COMPILER.compile(model(mapped, database), Naming.JPA, output("all")).complaints().stream()
            .map(complaint -> mapped.get((int) complaint.line() - CodedTypes.FIRST_LINE))
            .distinct()
            .toList();
    assertThat(withoutRepetition(refused)).allMatch(this::isRefusedElsewhere);

    mapped.removeAll(refused);
    CompiledModel compiled =
        COMPILER.compile(model(mapped, database), Naming.JPA, output("mapped"));
    assertThat(compiled.complaints()).isEmpty();
    assertThat(Comparison.of(compiled, Naming.JPA, database)).isEmpty();
  }

  /** The first of each code. */
  private static List<Coded> withoutRepetition(List<Coded> all) {
    List<String> codes = all.stream().map(Coded::code).toList();
    return all.stream().filter(it -> codes.indexOf(it.code()) == all.indexOf(it)).toList();
  }

  private boolean isRefusedElsewhere(Coded coded) {
    CompiledModel compiled =
        COMPILER.compileAlone(
            model(List.of(coded), TestDatabase.H2), output("refused_" + coded.code()));
    return Stream.of(TestDatabase.values()).anyMatch(it -> isRefused(compiled, it));
  }

  private static boolean isRefused(CompiledModel compiled, TestDatabase kind) {
    try (URLClassLoader loader = compiled.loader();
        Sandbox sandbox = Sandbox.take(kind);
        HibernateTool hibernate =
            new HibernateTool(
                compiled.managed(loader), compiled.model(), loader, Naming.JPA, sandbox.source())) {
      hibernate.export();
      return false;
    } catch (HibernateException | NullPointerException | ClassCastException e) {
      return true;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path output(String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model model(List<Coded> attributes, TestDatabase database) {
    String source = CodedTypes.source(attributes);
    return Model.ofSources("coded", List.of(ModelCompiler.source("coded", source)))
        .on(List.of(database));
  }
}
