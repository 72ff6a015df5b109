package dev.athanor.processor.mappingfile;

import dev.athanor.problem.Problem;
import dev.athanor.processor.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A persistence.xml. A migration set is about one database: the units that share it count as one,
 * unless one is chosen.
 *
 * @param units those of its {@code <persistence-unit>}s that count
 * @param excludesUnlisted whether no unit takes classes that nobody names
 */
record PersistenceFile(List<XmlElement> units, boolean excludesUnlisted) {

  static final String NAME = "META-INF/persistence.xml";

  private static final Set<String> PARTS =
      Set.of(
          "class",
          "description",
          "exclude-unlisted-classes",
          "jar-file",
          "jta-data-source",
          "mapping-file",
          "non-jta-data-source",
          "properties",
          "provider",
          "qualifier",
          "scope",
          "shared-cache-mode",
          "validation-mode");

  /**
   * The file with this root; what is wrong in it is a problem.
   *
   * @param chosen the name of the only unit that counts
   */
  static PersistenceFile of(XmlElement root, Optional<String> chosen, List<Problem> problems) {
    Faults faults = new Faults();
    List<XmlElement> units =
        UnitChoice.of(root, root.children("persistence-unit").toList(), chosen, problems);
    if (!root.name().equals("persistence")) {
      faults.unknown(root, "<" + root.name() + ">");
    }
    requireKnown(root, Set.of("persistence-unit"), faults);
    for (XmlElement unit : units) {
      requireKnown(unit, PARTS, faults);
      unit.children("properties").forEach(it -> requireKnown(it, Set.of("property"), faults));
    }
    List<Boolean> excluding = units.stream().map(unit -> excludesUnlisted(unit, faults)).toList();
    problems.addAll(faults.problems());
    return new PersistenceFile(units, !units.isEmpty() && !excluding.contains(false));
  }

  /** The mapping files that are named. */
  List<XmlElement> mappingFiles() {
    return all("mapping-file");
  }

  /** The classes that are named. */
  List<XmlElement> classes() {
    return all("class");
  }

  /** The jars and folders whose classes count. */
  List<XmlElement> jarFiles() {
    return all("jar-file");
  }

  /** All settings of a name, in whatever unit. */
  List<XmlElement> settings(String name) {
    return units.stream().flatMap(unit -> settings(unit, name)).toList();
  }

  /** The settings of a name in one unit. */
  static Stream<XmlElement> settings(XmlElement unit, String name) {
    return unit.children("properties")
        .flatMap(properties -> properties.children("property"))
        .filter(property -> property.attribute("name").filter(name::equals).isPresent());
  }

  /** The names of the settings that begin with a text. */
  SortedSet<String> settingNames(String start) {
    return units.stream()
        .flatMap(unit -> unit.children("properties"))
        .flatMap(properties -> properties.children("property"))
        .flatMap(property -> property.attribute("name").stream())
        .filter(name -> name.startsWith(start))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean excludesUnlisted(XmlElement unit, Faults faults) {
    String name = "exclude-unlisted-classes";
    return unit.child(name)
        .flatMap(
            it ->
                it.text().isEmpty()
                    ? Optional.of(true)
                    : new TruthValues(faults).read(name, it.text(), it.place()))
        .orElse(false);
  }

  private static void requireKnown(XmlElement parent, Set<String> known, Faults faults) {
    parent.children().stream()
        .filter(child -> !known.contains(child.name()))
        .forEach(
            child -> faults.unknown(child, "<" + child.name() + "> in <" + parent.name() + ">"));
  }

  private List<XmlElement> all(String name) {
    return units.stream().flatMap(unit -> unit.children(name)).toList();
  }
}
