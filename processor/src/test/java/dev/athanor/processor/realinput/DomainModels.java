package dev.athanor.processor.realinput;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.hibernate.testing.orm.domain.StandardDomainModel;

/** The packages of entities that Hibernate's own tests use, from their jar. */
final class DomainModels {

  static final String PACKAGE = "org.hibernate.testing.orm.domain.";

  /** All of them. */
  static final List<String> ALL =
      List.of("animal", "contacts", "gambit", "helpdesk", "library", "retail", "userguide");

  private DomainModels() {}

  /** The entities of a package such as {@code library}, and of those below it. */
  static List<Class<?>> entities(String model) {
    return classes(model).stream().filter(DomainModels::isEntity).toList();
  }

  /** The annotated classes of a package such as {@code library}, and of those below it. */
  static List<Class<?>> classes(String model) {
    String folder = (PACKAGE + model).replace('.', '/') + "/";
    File jar =
        new File(
            StandardDomainModel.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    try (JarFile file = new JarFile(jar)) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(folder) || isAtTheTop(name))
          .filter(name -> name.endsWith(".class"))
          .sorted()
          .<Class<?>>map(DomainModels::load)
          .filter(DomainModels::isManaged)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Converters for all models. */
  private static boolean isAtTheTop(String resource) {
    String folder = PACKAGE.replace('.', '/');
    return resource.startsWith(folder) && resource.indexOf('/', folder.length()) < 0;
  }

  /** What the processor is given the names of: entities and converters. */
  static boolean isNamed(Class<?> type) {
    return isEntity(type) || type.isAnnotationPresent(Converter.class);
  }

  private static boolean isEntity(Class<?> type) {
    return type.isAnnotationPresent(Entity.class);
  }

  /** The name within {@link #PACKAGE}. */
  static String shortName(Class<?> type) {
    return type.getName().substring(PACKAGE.length());
  }

  private static boolean isManaged(Class<?> type) {
    return isNamed(type)
        || type.isAnnotationPresent(Embeddable.class)
        || type.isAnnotationPresent(MappedSuperclass.class);
  }

  private static Class<?> load(String resource) {
    String name = resource.substring(0, resource.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, DomainModels.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
