package dev.athanor.conformance;

import dev.athanor.testing.migration.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/**
 * Classes to be mapped: sources, or the names of classes that stand on the class path.
 *
 * @param name what it is called in reports
 * @param sources what is compiled
 * @param classes the names of compiled classes
 * @param resources the texts of files beside the classes, by their names
 * @param targets the databases that its migrations are for; empty for all
 */
record Model(
    String name,
    List<JavaFileObject> sources,
    List<String> classes,
    Map<String, String> resources,
    List<TestDatabase> targets) {

  /** Where the compiler and Hibernate look for it. */
  static final String MAPPING_FILE = "META-INF/orm.xml";

  /** Where the compiler looks for settings. */
  static final String PERSISTENCE_FILE = "META-INF/persistence.xml";

  Model {
    sources = List.copyOf(sources);
    classes = List.copyOf(classes);
    resources = Map.copyOf(resources);
    targets = List.copyOf(targets);
  }

  /** One of sources. */
  static Model ofSources(String name, List<? extends JavaFileObject> sources) {
    return new Model(name, List.copyOf(sources), List.of(), Map.of(), List.of());
  }

  /** One of class files. */
  static Model ofClasses(String name, List<String> classes) {
    return new Model(name, List.of(), classes, Map.of(), List.of());
  }

  /** The same with files beside the classes. */
  Model with(Map<String, String> files) {
    return new Model(name, sources, classes, files, targets);
  }

  /** The same for some databases alone. */
  Model on(List<TestDatabase> databases) {
    return new Model(name, sources, classes, resources, databases);
  }

  /** Whether it is about Envers. */
  boolean isAudited() {
    return name.startsWith("envers-");
  }

  /** Whether it has a mapping file. */
  boolean hasMappingFile() {
    return resources.containsKey(MAPPING_FILE);
  }

  /** The settings in its persistence.xml. */
  Map<String, Object> settings() {
    return Pattern.compile("<property name=\"([^\"]*)\" value=\"([^\"]*)\"/>")
        .matcher(resources.getOrDefault(PERSISTENCE_FILE, ""))
        .results()
        .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
  }

  @Override
  public String toString() {
    return name;
  }
}
