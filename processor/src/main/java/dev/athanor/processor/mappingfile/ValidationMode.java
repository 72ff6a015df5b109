package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import dev.athanor.processor.xml.XmlPlace;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a unit wants of Bean Validation: its element says so, else its setting, else Jakarta
 * Persistence. A unit that says nothing wants something, too, and may not be passed over.
 *
 * @param source what says so
 * @param text what it says
 * @param place where
 */
record ValidationMode(String source, String text, XmlPlace place) {

  private static final String SETTING = "jakarta.persistence.validation.mode";
  private static final String ELEMENT = "validation-mode";
  private static final String DEFAULT = "AUTO";
  private static final Set<String> DDL = Set.of("AUTO", "DDL");
  private static final Set<String> KNOWN = Set.of("AUTO", "CALLBACK", "DDL", "NONE");

  /** Whether constraints constrain columns; units that want different things are a fault. */
  static boolean constrains(List<XmlElement> units, Faults faults) {
    List<ValidationMode> known =
        units.stream().flatMap(ValidationMode::of).filter(mode -> mode.isKnown(faults)).toList();
    for (ValidationMode mode : known) {
      ValidationMode first = known.get(0);
      if (!mode.words().equals(first.words())) {
        faults.invalid(mode.place, mode.source, mode.text, first.text + " as at " + first.place);
      }
    }
    return known.stream().allMatch(mode -> mode.words().stream().anyMatch(DDL::contains));
  }

  private static Stream<ValidationMode> of(XmlElement unit) {
    List<ValidationMode> written =
        unit.child(ELEMENT).isPresent()
            ? unit.children(ELEMENT).map(it -> written(ELEMENT, it, it.text())).toList()
            : PersistenceFile.settings(unit, SETTING)
                .map(it -> written(SETTING, it, it.attribute("value").orElse("")))
                .toList();
    return written.isEmpty()
        ? Stream.of(new ValidationMode("The default of " + ELEMENT, DEFAULT, unit.place()))
        : written.stream();
  }

  private static ValidationMode written(String source, XmlElement element, String text) {
    return new ValidationMode(source, text.strip(), element.place());
  }

  private boolean isKnown(Faults faults) {
    if (text.contains("${")) {
      faults.filledInLater(place, source, text);
      return false;
    }
    boolean known = KNOWN.containsAll(words());
    if (!known) {
      faults.unknownMode(place, source, text);
    }
    return known;
  }

  private Set<String> words() {
    return Stream.of(text.toUpperCase(Locale.ROOT).split(",", -1))
        .map(String::strip)
        .collect(Collectors.toSet());
  }
}
