package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code <persistence-unit-metadata>} says of everything, whichever mapping file it stands in.
 *
 * @param complete whether the annotations of classes in mapping files do not count
 * @param delimited whether all names are to be quoted, which Hibernate passes over
 * @param schema the schema of tables and sequences that have none
 * @param catalog the catalog of tables that have none
 * @param access the access of classes in mapping files that say nothing of it
 */
record UnitDefaults(
    boolean complete,
    Optional<XmlElement> delimited,
    Optional<XmlElement> schema,
    Optional<XmlElement> catalog,
    Optional<String> access) {

  static UnitDefaults of(Collection<MappingFile> files) {
    List<XmlElement> metadata =
        files.stream().flatMap(file -> file.root().children("persistence-unit-metadata")).toList();
    List<XmlElement> defaults =
        metadata.stream().flatMap(it -> it.children("persistence-unit-defaults")).toList();
    return new UnitDefaults(
        metadata.stream().anyMatch(it -> it.child("xml-mapping-metadata-complete").isPresent()),
        defaults.stream().flatMap(it -> it.children("delimited-identifiers")).findFirst(),
        last(defaults, "schema"),
        last(defaults, "catalog"),
        last(defaults, "access").map(XmlElement::text));
  }

  private static Optional<XmlElement> last(List<XmlElement> defaults, String name) {
    Stream<XmlElement> all = defaults.stream().flatMap(it -> it.children(name));
    return all.filter(it -> !it.text().isEmpty()).reduce((before, after) -> after);
  }
}
