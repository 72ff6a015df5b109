package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.ShortName;
import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;
import java.util.stream.Stream;

/** No name is longer than the databases keep it: PostgreSQL would cut it in silence. */
final class IdentifierTooLongRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    TargetDatabase strictest = TargetDatabase.strictest(mapped.targets());
    Stream.Builder<Diagnostic> found = Stream.builder();
    mapped
        .sources()
        .places()
        .forEach(
            (subject, place) -> {
              if (subject instanceof SchemaPath path) {
                String name = name(path).orElse("");
                if (isLonger(name, strictest.longestName())) {
                  found.add(tooLong(name, place, strictest));
                }
              }
            });
    return found.build();
  }

  /** Most names are short enough whatever they are made of: no character has more than three. */
  private static boolean isLonger(String name, int maxBytes) {
    return name.length() > maxBytes / 3 && ShortName.bytes(name) > maxBytes;
  }

  private static Diagnostic tooLong(String name, Place place, TargetDatabase strictest) {
    int max = strictest.longestName();
    return Diagnostic.error(
        "IdentifierTooLong",
        place,
        "The name " + name + " has " + ShortName.bytes(name) + " bytes.",
        "Write one of at most "
            + max
            + " bytes, such as \""
            + ShortName.of(name, name, max)
            + "\": "
            + strictest
            + " keeps no more of it.");
  }

  private static Optional<String> name(SchemaPath path) {
    return path instanceof SchemaPath.OfLabel label
        ? Optional.of(label.label())
        : identifier(path).map(Identifier::text);
  }

  private static Optional<Identifier> identifier(SchemaPath path) {
    if (path instanceof SchemaPath.OfType type) {
      return Optional.of(type.type().name());
    }
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
