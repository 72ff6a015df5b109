package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No name is longer than PostgreSQL keeps it: it would be cut in silence. */
final class IdentifierTooLongRule implements MappingRule {

  private static final int MAX_BYTES = 63;

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.sources().places().entrySet().stream()
        .filter(entry -> entry.getKey() instanceof SchemaPath)
        .map(entry -> Map.entry((SchemaPath) entry.getKey(), entry.getValue()))
        .flatMap(
            entry ->
                name(entry.getKey())
                    .filter(name -> bytes(name) > MAX_BYTES)
                    .map(
                        name ->
                            Diagnostic.error(
                                "IdentifierTooLong",
                                entry.getValue(),
                                "The name " + name + " has " + bytes(name) + " bytes.",
                                "Choose one of at most "
                                    + MAX_BYTES
                                    + " bytes: PostgreSQL cuts off what is longer."))
                    .stream());
  }

  private static int bytes(Identifier name) {
    return name.text().getBytes(StandardCharsets.UTF_8).length;
  }

  private static Optional<Identifier> name(SchemaPath path) {
    if (path instanceof SchemaPath.OfTable table) {
      return Optional.of(table.table().name());
    }
    if (path instanceof SchemaPath.OfColumn column) {
      return Optional.of(column.column());
    }
    if (path instanceof SchemaPath.OfConstraint constraint) {
      return Optional.of(constraint.constraint());
    }
    if (path instanceof SchemaPath.OfIndex index) {
      return Optional.of(index.index());
    }
    return path instanceof SchemaPath.OfSequence sequence
        ? Optional.of(sequence.sequence().name())
        : Optional.empty();
  }
}
