package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.stream.Stream;

/** No named type has the name of one that a database has of its own: columns would get that one. */
final class BuiltInTypeRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.schema().types().keySet().stream()
        .flatMap(
            type ->
                mapped.targets().stream()
                    .filter(target -> BuiltInTypes.of(target).has(type))
                    .sorted()
                    .limit(1)
                    .map(target -> report(mapped, type, target)));
  }

  private static Diagnostic report(
      MappedSchema mapped, QualifiedName type, TargetDatabase database) {
    return Diagnostic.error(
        "BuiltInType",
        mapped.sources().find(new SchemaPath.OfType(type)).orElseThrow(),
        "The named type " + type + " has the name of a type that " + database + " knows already.",
        "Give it another name with @NativeEnum(name = \"...\").");
  }
}
