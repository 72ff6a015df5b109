package dev.athanor.conformance;

import java.util.List;
import javax.tools.JavaFileObject;

/**
 * Classes to be mapped: sources, or the names of classes that stand on the class path.
 *
 * @param name what it is called in reports
 * @param sources what is compiled
 * @param classes the names of compiled classes
 */
record Model(String name, List<JavaFileObject> sources, List<String> classes) {

  Model {
    sources = List.copyOf(sources);
    classes = List.copyOf(classes);
  }

  /** One of sources. */
  static Model ofSources(String name, List<? extends JavaFileObject> sources) {
    return new Model(name, List.copyOf(sources), List.of());
  }

  /** One of class files. */
  static Model ofClasses(String name, List<String> classes) {
    return new Model(name, List.of(), classes);
  }

  @Override
  public String toString() {
    return name;
  }
}
