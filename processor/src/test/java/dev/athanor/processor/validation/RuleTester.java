package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.testing.Mapping;
import java.util.List;

/** Maps a source and says what validation finds: {@code Code at place: fact}. */
final class RuleTester {

  private RuleTester() {}

  static List<String> check(String source, String... entities) {
    MappedSchema mapped = Mapping.of(source, entities);
    return MappingValidator.validate(mapped).stream().map(RuleTester::text).toList();
  }

  static String text(Diagnostic diagnostic) {
    return diagnostic.problem().code()
        + " at "
        + diagnostic.place().qualifiedName()
        + diagnostic.place().value().map(value -> " " + value).orElse("")
        + ": "
        + diagnostic.problem().fact();
  }
}
