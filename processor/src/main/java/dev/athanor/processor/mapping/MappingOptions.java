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
 * @param schema the schema of tables and sequences that name none
 * @param convention how constraints are called that nobody named
 */
public record MappingOptions(
    NamingStrategy naming,
    boolean validation,
    Set<TargetDatabase> targets,
    Optional<String> schema,
    NamingConvention convention) {

  /** Names as written, all constraints, any database. */
  public static final MappingOptions DEFAULT = with(new JpaNaming());

  public MappingOptions {
    Objects.requireNonNull(naming, "naming");
    targets = Set.copyOf(targets);
    Objects.requireNonNull(convention, "convention");
  }

  /** The options for a naming strategy by its word: {@code jpa} or {@code spring}. */
  public static Optional<MappingOptions> of(String naming) {
    return switch (naming) {
      case "jpa" -> Optional.of(DEFAULT);
      case "spring" -> Optional.of(with(new SpringNaming()));
      default -> Optional.empty();
    };
  }

  /** The same, in a schema. */
  public MappingOptions inSchema(Optional<String> other) {
    return new MappingOptions(naming, validation, targets, other, convention);
  }

  /** The same, with all names quoted. */
  public MappingOptions quoted() {
    return new MappingOptions(new QuotedNaming(naming), validation, targets, schema, convention);
  }

  /** The same, with or without the constraints of Bean Validation. */
  public MappingOptions withValidation(boolean other) {
    return new MappingOptions(naming, other, targets, schema, convention);
  }

  /** The same for other databases. */
  public MappingOptions withTargets(Set<TargetDatabase> others) {
    return new MappingOptions(naming, validation, others, schema, convention);
  }

  /** The same with other names of constraints. */
  public MappingOptions withConvention(NamingConvention other) {
    return new MappingOptions(naming, validation, targets, schema, other);
  }

  private static MappingOptions with(NamingStrategy naming) {
    return new MappingOptions(
        naming, true, TargetDatabase.ALL, Optional.empty(), NamingConvention.DEFAULT);
  }
}
