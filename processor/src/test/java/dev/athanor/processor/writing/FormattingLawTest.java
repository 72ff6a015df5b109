package dev.athanor.processor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaFold;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.testing.Changes;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormattingLawTest {

  private static final Formatter FORMATTER = new Formatter();

  @Property(tries = 300)
  void leavesNothingToFormat(@ForAll("changes") Changes changes) throws FormatterException {
    assertFormatted(
        source(changes.operations(), SchemaFold.invert(changes.from(), changes.operations())));
  }

  @Property(tries = 600)
  void leavesNothingToFormatInOddOperations(@ForAll("odd") List<Operation> operations)
      throws FormatterException {
    assertFormatted(source(operations, List.of()));
  }

  @Property(tries = 400)
  void leavesNothingToFormatInTheHead(
      @ForAll("nodes") RevisionNode node, @ForAll("messages") String message)
      throws FormatterException {
    assertFormatted(
        new MigrationSource(
            "com.acme.migrations",
            "R20261121103000_AddHero",
            message,
            node,
            Optional.of(Instant.parse("2026-11-21T10:30:00Z")),
            List.of(),
            List.of()));
  }

  @Provide
  Arbitrary<Changes> changes() {
    return SchemaArbitraries.changes(Style.ANYTHING);
  }

  @Provide
  Arbitrary<List<Operation>> odd() {
    return OddOperations.lists();
  }

  @Provide
  Arbitrary<String> messages() {
    return OddParts.texts().list().ofMaxSize(5).map(texts -> String.join(" ", texts));
  }

  @Provide
  Arbitrary<RevisionNode> nodes() {
    Arbitrary<String> ids =
        Arbitraries.strings().withCharRange('a', 'f').numeric().ofMinLength(5).ofMaxLength(60);
    return Combinators.combine(
            ids.map(RevisionId::new),
            ids.map(RevisionId::new).list().ofMaxSize(12),
            ids.list().ofMaxSize(3),
            ids.list().ofMaxSize(3))
        .as(RevisionNode::new);
  }

  private static MigrationSource source(
      List<? extends Operation> upgrade, List<? extends Operation> downgrade) {
    return new MigrationSource(
        "com.acme",
        "R20261121103000_AddHero",
        "add hero",
        new RevisionNode(new RevisionId("a1"), List.of(), List.of(), List.of()),
        Optional.empty(),
        upgrade,
        downgrade);
  }

  private static void assertFormatted(MigrationSource source) throws FormatterException {
    String text = MigrationWriter.write(source);
    assertThat(text).isEqualTo(FORMATTER.formatSource(text));
    assertThat(text)
        .isEqualTo(ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE));
    assertThat(text).isEqualTo(RemoveUnusedImports.removeUnusedImports(text));
  }
}
