package dev.athanor.conformance;

import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;

/**
 * The naming strategies: the option of the processor and the settings of Hibernate that go with it.
 */
enum Naming {
  JPA(Map.of()),
  SPRING(
      Map.of(
          "hibernate.physical_naming_strategy",
          PhysicalNamingStrategySnakeCaseImpl.class.getName(),
          "hibernate.implicit_naming_strategy",
          SpringImplicitNames.class.getName()));

  private final Map<String, Object> settings;

  Naming(Map<String, Object> settings) {
    this.settings = settings;
  }

  Map<String, Object> settings() {
    return settings;
  }

  /** The value of {@code -Aathanor.naming}. */
  String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}
