package dev.athanor.processor.testing;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Finds what the libraries that the tests run with contain. */
public final class Libraries {

  private Libraries() {}

  /** The names of the annotations in the package of a class, nested ones with points. */
  public static List<String> annotations(Class<?> member) throws IOException {
    String folder = member.getPackageName().replace('.', '/');
    Pattern ofPackage = Pattern.compile(Pattern.quote(folder) + "/[\\w$]+\\.class");
    String jar = member.getProtectionDomain().getCodeSource().getLocation().getPath();
    try (JarFile file = new JarFile(new File(jar))) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> ofPackage.matcher(name).matches())
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .map(Libraries::load)
          .filter(Class::isAnnotation)
          .map(Class::getCanonicalName)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Libraries.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
