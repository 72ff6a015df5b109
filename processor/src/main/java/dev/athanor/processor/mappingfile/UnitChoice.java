package dev.athanor.processor.mappingfile;

import dev.athanor.problem.Problem;
import dev.athanor.processor.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the units of a persistence.xml that count: the one that is named, else all. Units of
 * different databases have no schema in common, so that somebody has to name one.
 */
final class UnitChoice {

  private static final String OPTION = "-Aathanor.persistence.unit=";
  private static final List<String> SOURCES = List.of("jta-data-source", "non-jta-data-source");
  private static final Set<String> URLS =
      Set.of(
          "jakarta.persistence.jdbc.url",
          "jakarta.persistence.jtaDataSource",
          "jakarta.persistence.nonJtaDataSource",
          "javax.persistence.jdbc.url",
          "hibernate.connection.url",
          "hibernate.connection.datasource");

  private UnitChoice() {}

  static List<XmlElement> of(
      XmlElement root, List<XmlElement> units, Optional<String> chosen, List<Problem> problems) {
    if (chosen.isPresent()) {
      List<XmlElement> found =
          units.stream().filter(unit -> name(unit).equals(chosen.get())).toList();
      if (found.isEmpty()) {
        problems.add(unknown(root.place() + " has no persistence unit", chosen.get(), units));
      }
      return found;
    }
    List<XmlElement> placed = units.stream().filter(unit -> !databases(unit).isEmpty()).toList();
    if (placed.stream().map(UnitChoice::databases).distinct().count() > 1) {
      problems.add(ambiguous(root, placed));
    }
    return units;
  }

  /** A unit is chosen, and there is none. */
  static Problem missing(String chosen) {
    return unknown(
        "There is no " + PersistenceFile.NAME + " with a persistence unit", chosen, List.of());
  }

  private static Problem unknown(String fact, String chosen, List<XmlElement> units) {
    return Problem.error(
        "UnknownPersistenceUnit",
        fact + " " + chosen + (units.isEmpty() ? "." : ", only " + names(units) + "."),
        "Correct " + OPTION + "..., or take it away.");
  }

  private static Problem ambiguous(XmlElement root, List<XmlElement> units) {
    return Problem.error(
        "AmbiguousPersistenceUnit",
        root.place() + " has the units " + names(units) + ", which are of different databases.",
        "Say which of them the migrations are for, with " + OPTION + name(units.get(0)) + ".");
  }

  private static Set<String> databases(XmlElement unit) {
    Stream<String> sources =
        SOURCES.stream().flatMap(name -> unit.children(name)).map(XmlElement::text);
    Stream<String> urls =
        unit.children("properties")
            .flatMap(properties -> properties.children("property"))
            .filter(property -> property.attribute("name").filter(URLS::contains).isPresent())
            .flatMap(property -> property.attribute("value").stream());
    return Stream.concat(sources, urls)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String names(List<XmlElement> units) {
    return units.stream().map(UnitChoice::name).collect(Collectors.joining(", "));
  }

  private static String name(XmlElement unit) {
    return unit.attribute("name").orElse("");
  }
}
