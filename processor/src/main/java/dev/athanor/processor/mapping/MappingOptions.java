package dev.athanor.processor.mapping;

import java.util.Objects;
import java.util.Optional;

/**
 * What the user chose for the mapping.
 *
 * @param naming how names in the database come from names in the source
 * @param validation whether the constraints of Bean Validation constrain columns
 */
public record MappingOptions(NamingStrategy naming, boolean validation) {

  /** Names as written, all constraints. */
  public static final MappingOptions DEFAULT = new MappingOptions(new JpaNaming(), true);

  public MappingOptions {
    Objects.requireNonNull(naming, "naming");
  }

  /** The options for a naming strategy by its word: {@code jpa} or {@code spring}. */
  public static Optional<MappingOptions> of(String naming) {
    return switch (naming) {
      case "jpa" -> Optional.of(DEFAULT);
      case "spring" -> Optional.of(new MappingOptions(new SpringNaming(), true));
      default -> Optional.empty();
    };
  }

  /** The same, with or without the constraints of Bean Validation. */
  public MappingOptions withValidation(boolean other) {
    return new MappingOptions(naming, other);
  }
}
