package dev.athanor.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.hibernate.testing.orm.domain.StandardDomainModel;

/**
 * The packages of entities that Hibernate's own tests use, from their jar; retail needs
 * javax.money.
 */
final class DomainModels {

  static final List<String> ALL =
      List.of("animal", "contacts", "gambit", "helpdesk", "library", "userguide");

  private static final String FOLDER = "org/hibernate/testing/orm/domain/";

  private DomainModels() {}

  /** The names of the annotated classes of a package such as {@code library}, and below it. */
  static List<String> classes(String model) {
    try (JarFile jar = new JarFile(jar())) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(FOLDER + model + "/") && name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(DomainModels::isManaged)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jar() {
    return new File(
        StandardDomainModel.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static boolean isManaged(String name) {
    try {
      return CompiledModel.isManaged(
          Class.forName(name, false, DomainModels.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
