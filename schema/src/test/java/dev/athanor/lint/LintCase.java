package dev.athanor.lint;

import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Optional;

/** A schema with the table {@code hero}, on which operations are tried. */
final class LintCase {

  static final QualifiedName HERO = QualifiedName.of("hero");

  private LintCase() {}

  /** The warnings, without their remedies. */
  static List<String> facts(List<Column> columns, SchemaOperation... operations) {
    Schema before =
        Schema.of(
            List.of(),
            List.of(Table.of(HERO, columns, Optional.empty())),
            List.of(new Sequence(QualifiedName.of("hero_seq"), 1, 1, Optional.empty())));
    return Linter.lint(before, List.of(operations)).stream().map(LintCase::codeAndFact).toList();
  }

  static Identifier id(String written) {
    return Identifier.of(written);
  }

  private static String codeAndFact(Problem problem) {
    return problem.code() + ": " + problem.fact();
  }
}
