package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import java.util.List;

/**
 * A persistence.xml. Its units count as one: a migration set is about one database, whatever the
 * units are that share it.
 *
 * @param units its {@code <persistence-unit>}s
 */
record PersistenceFile(List<XmlElement> units) {

  static final String NAME = "META-INF/persistence.xml";

  /** The file with this root. */
  static PersistenceFile of(XmlElement root) {
    return new PersistenceFile(root.children("persistence-unit").toList());
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

  /** Whether no unit takes classes that nobody names. */
  boolean excludesUnlisted() {
    return !units.isEmpty()
        && units.stream()
            .allMatch(
                unit ->
                    unit.child("exclude-unlisted-classes")
                        .filter(it -> !it.text().equals("false"))
                        .isPresent());
  }

  /** All settings of a name, in whatever unit. */
  List<XmlElement> settings(String name) {
    return units.stream()
        .flatMap(unit -> unit.children("properties"))
        .flatMap(properties -> properties.children("property"))
        .filter(property -> property.attribute("name").filter(name::equals).isPresent())
        .toList();
  }

  private List<XmlElement> all(String name) {
    return units.stream().flatMap(unit -> unit.children(name)).toList();
  }
}
