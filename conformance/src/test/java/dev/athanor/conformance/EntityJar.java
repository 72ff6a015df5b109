package dev.athanor.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The mapped classes of a jar on the class path, found by the annotations in their class files.
 *
 * @param file the jar
 */
record EntityJar(File file) {

  /** The jar that has a class. */
  static EntityJar of(String type) {
    try {
      return new EntityJar(
          new File(load(type).getProtectionDomain().getCodeSource().getLocation().getPath()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of the classes that Hibernate has to be told of, in the order of the alphabet. */
  List<String> managed(Predicate<String> wanted) {
    try (JarFile jar = new JarFile(file)) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(wanted)
          .filter(EntityJar::isManaged)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isManaged(String name) {
    try {
      return CompiledModel.isManaged(load(name));
    } catch (ClassNotFoundException | LinkageError e) {
      // Something that extends what is not here is no entity that Hibernate could read.
      return false;
    }
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, false, EntityJar.class.getClassLoader());
  }
}
