package dev.athanor.conformance;

import java.util.List;
import org.hibernate.testing.orm.domain.StandardDomainModel;

/** The packages of entities that Hibernate's own tests use, from their jar. */
final class DomainModels {

  static final List<String> ALL =
      List.of("animal", "contacts", "gambit", "helpdesk", "library", "retail", "userguide");

  private static final String PACKAGE = StandardDomainModel.class.getPackageName() + ".";

  private DomainModels() {}

  /** The names of the annotated classes of a package such as {@code library}, and below it. */
  static List<String> classes(String model) {
    return EntityJar.of(StandardDomainModel.class.getName())
        .managed(name -> name.startsWith(PACKAGE + model + ".") || isForAll(name));
  }

  /** Converters stand above the packages. */
  private static boolean isForAll(String name) {
    return name.startsWith(PACKAGE) && name.indexOf('.', PACKAGE.length()) < 0;
  }
}
