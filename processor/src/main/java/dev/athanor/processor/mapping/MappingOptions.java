package dev.athanor.processor.mapping;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the user chose for the mapping.
 *
 * @param naming how names in the database come from names in the source
 * @param validation whether the constraints of Bean Validation constrain columns
 * @param targets the databases that the migrations are for
 */
public record MappingOptions(
    NamingStrategy naming, boolean validation, Set<TargetDatabase> targets) {

  /** Names as written, all constraints, any database. */
  public static final MappingOptions DEFAULT =
      new MappingOptions(new JpaNaming(), true, TargetDatabase.ALL);

  public MappingOptions {
    Objects.requireNonNull(naming, "naming");
    targets = Set.copyOf(targets);
  }

  /** The options for a naming strategy by its word: {@code jpa} or {@code spring}. */
  public static Optional<MappingOptions> of(String naming) {
    return switch (naming) {
      case "jpa" -> Optional.of(DEFAULT);
      case "spring" ->
          Optional.of(new MappingOptions(new SpringNaming(), true, TargetDatabase.ALL));
      default -> Optional.empty();
    };
  }

  /** The same, with or without the constraints of Bean Validation. */
  public MappingOptions withValidation(boolean other) {
    return new MappingOptions(naming, other, targets);
  }

  /** The same for other databases. */
  public MappingOptions withTargets(Set<TargetDatabase> others) {
    return new MappingOptions(naming, validation, others);
  }
}
