package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import java.util.List;

/** Checks mapped entities against all rules. */
public final class MappingValidator {

  private static final List<MappingRule> RULES =
      List.of(
          new NoIdentifierRule(),
          new DuplicateTableRule(),
          new BuiltInTypeRule(),
          new DuplicateColumnRule(),
          new ConflictingColumnRule(),
          new NameClashRule(),
          new IdentifierTooLongRule(),
          new DefaultPartitionNameRule(),
          new PartitionKeyRule(),
          new UnknownColumnRule(),
          new UnknownReferencedColumnRule(),
          new UnknownMappedByRule(),
          new UnloggedReferenceRule());

  private MappingValidator() {}

  /** What is wrong with the entities, in the order of their names. */
  public static List<Diagnostic> validate(MappedSchema mapped) {
    return RULES.stream()
        .flatMap(rule -> rule.check(mapped))
        .distinct()
        .sorted(Diagnostic.ORDER)
        .toList();
  }
}
