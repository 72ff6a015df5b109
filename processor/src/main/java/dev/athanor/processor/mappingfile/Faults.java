package dev.athanor.processor.mappingfile;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.xml.XmlElement;
import dev.athanor.processor.xml.XmlPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong in mapping files, collected with the lines. */
final class Faults {

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** An element, or an attribute of one, that means nothing where it stands. */
  void unknown(XmlElement element, String what) {
    if (Extensions.isIn(element)) {
      extension(element.place(), what);
    } else {
      problems.add(
          Problem.error(
              "UnknownMappingElement",
              "Nothing is known of " + what + " at " + element.place() + ".",
              "Correct its spelling, or its place: Jakarta Persistence has no such thing there."));
    }
  }

  /** An element for an attribute that does not say which: Hibernate's own need a name, too. */
  void nameless(XmlElement attribute) {
    problems.add(
        Problem.error(
            "UnknownMappingElement",
            "There is a <" + attribute.name() + "> without a name at " + attribute.place() + ".",
            "Say in its name which attribute it maps."));
  }

  /** What only Hibernate knows. */
  void extension(XmlPlace place, String what) {
    problems.add(
        new Problem(
            "IgnoredMappingExtension",
            Severity.WARNING,
            Optional.empty(),
            "Hibernate's own " + what + " at " + place + " is not read.",
            "Say it in an annotation, or write what it changes into the migration."));
  }

  void invalid(XmlPlace place, String what, String value, String expected) {
    problems.add(
        Problem.error(
            "InvalidMappingValue",
            what + " is " + value + " at " + place + ", and not " + expected + ".",
            "Correct the value."));
  }

  void filledInLater(XmlPlace place, String what, String value) {
    invalid(place, what, value, "a value that is known by now");
  }

  void unknownMode(XmlPlace place, String what, String value) {
    String written = value.isEmpty() ? "empty" : value;
    problems.add(
        Problem.error(
            "InvalidMappingValue",
            what + " is " + written + " at " + place + ", and not a known mode.",
            "Write auto, callback, ddl or none, or several of them with commas between."));
  }

  void unknownClass(XmlPlace place, String name) {
    problems.add(missingClass(place, name));
  }

  static Problem missingClass(XmlPlace place, String name) {
    return Problem.error(
        "UnknownMappedClass",
        place + " names the class " + name + ", which does not exist.",
        "Correct the name, or the package of the file, or put the class on the class path. If it is"
            + " gone, take it out of the file.");
  }

  void mappedTwice(XmlPlace place, String name, XmlPlace before) {
    problems.add(
        Problem.error(
            "DuplicateMappedClass",
            place + " maps the class " + name + ", which " + before + " maps already.",
            "Say all about a class in one element of one file."));
  }

  void delimited(XmlPlace place) {
    problems.add(
        new Problem(
            "IgnoredDelimitedIdentifiers",
            Severity.WARNING,
            Optional.empty(),
            "Hibernate passes over the <delimited-identifiers> at "
                + place
                + ", and so does Athanor: names are not quoted.",
            "Set hibernate.globally_quoted_identifiers to true in persistence.xml, which both read,"
                + " or take the element away."));
  }

  void catalog(XmlPlace place, String name) {
    problems.add(
        Problem.error(
            "UnsupportedMapping",
            "The tables are in the catalog " + name + " at " + place + ".",
            "Leave the catalog out: it is the database that the connection is made to."));
  }

  void unknownAttribute(XmlElement attribute, String name, String type) {
    problems.add(
        Problem.error(
            "UnknownMappedAttribute",
            attribute.place() + " maps the attribute " + name + ", which " + type + " has not.",
            "Name a field or the property of a getter of the class itself, not of one above it."));
  }

  void missingApi(XmlPlace place, String annotation) {
    String library = annotation.indexOf('.') < 0 ? "jakarta.persistence-api" : "hibernate-core";
    problems.add(
        Problem.error(
            "UnknownMappingElement",
            place + " needs " + annotation + ", which no " + library + " on the class path has.",
            "Put " + library + " on the class path of the compiler, in a version that knows it."));
  }
}
