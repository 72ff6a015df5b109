package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import dev.athanor.processor.xml.XmlPlace;
import java.util.List;
import java.util.Optional;

/** Reads truth values as XML Schema has them written: as words or as digits. */
final class TruthValues {

  private final Faults faults;

  TruthValues(Faults faults) {
    this.faults = faults;
  }

  /** A truth value; where the text is none, that is a fault. */
  Optional<Boolean> read(String name, String text, XmlPlace place) {
    if (!List.of("true", "false", "1", "0").contains(text)) {
      faults.invalid(place, name, text, "true or false");
      return Optional.empty();
    }
    return Optional.of(text.equals("true") || text.equals("1"));
  }

  /** Whether an element has an attribute that is true. */
  boolean isTrue(XmlElement source, String attribute) {
    return source
        .attribute(attribute)
        .flatMap(text -> read(attribute, text.strip(), source.place()))
        .orElse(false);
  }
}
