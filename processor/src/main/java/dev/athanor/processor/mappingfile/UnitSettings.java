package dev.athanor.processor.mappingfile;

import dev.athanor.problem.Problem;
import dev.athanor.processor.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of Hibernate that hold for all classes. Since all units count as one, they may not
 * contradict each other.
 *
 * @param schema the schema of what names none
 * @param quoted whether all names are quoted
 * @param validated whether constraints of Bean Validation constrain columns
 * @param envers the settings of Envers by their names, without what these begin with
 */
record UnitSettings(
    Optional<String> schema, boolean quoted, boolean validated, Map<String, String> envers) {

  private static final String SCHEMA = "hibernate.default_schema";
  private static final String QUOTED = "hibernate.globally_quoted_identifiers";
  private static final String VALIDATION_OF_OLD = "hibernate.validator.apply_to_ddl";
  private static final String ENVERS = "org.hibernate.envers.";
  private static final String ENVERS_ENABLED = "hibernate.integration.envers.enabled";

  /** Those of a persistence.xml, if there is one; what is wrong with them is a problem. */
  static UnitSettings of(Optional<PersistenceFile> file, List<Problem> problems) {
    Faults faults = new Faults();
    UnitSettings settings =
        new UnitSettings(
            find(file, SCHEMA, faults),
            find(file, QUOTED, faults).filter("true"::equalsIgnoreCase).isPresent(),
            isValidated(file, faults),
            envers(file, faults));
    problems.addAll(faults.problems());
    return settings;
  }

  private static boolean isValidated(Optional<PersistenceFile> file, Faults faults) {
    List<XmlElement> units = file.map(PersistenceFile::units).orElse(List.of());
    boolean constrains = ValidationMode.constrains(units, faults);
    boolean off =
        find(file, VALIDATION_OF_OLD, faults).filter("false"::equalsIgnoreCase).isPresent();
    return constrains && !off;
  }

  private static Map<String, String> envers(Optional<PersistenceFile> file, Faults faults) {
    Map<String, String> values = new HashMap<>();
    file.stream()
        .flatMap(it -> it.settingNames(ENVERS).stream())
        .forEach(
            name ->
                find(file, name, faults)
                    .ifPresent(value -> values.put(name.substring(ENVERS.length()), value)));
    find(file, ENVERS_ENABLED, faults).ifPresent(value -> values.put("enabled", value));
    return values;
  }

  private static Optional<String> find(Optional<PersistenceFile> file, String name, Faults faults) {
    List<XmlElement> written =
        file.stream()
            .flatMap(it -> it.settings(name).stream())
            .filter(it -> it.attribute("value").isPresent())
            .toList();
    for (XmlElement setting : written) {
      XmlElement first = written.get(0);
      if (value(setting).contains("${")) {
        faults.filledInLater(setting.place(), name, value(setting));
      } else if (!value(setting).equals(value(first))) {
        String other = value(first) + " as at " + first.place();
        faults.invalid(setting.place(), name, value(setting), other);
      }
    }
    return written.stream().map(UnitSettings::value).findFirst();
  }

  private static String value(XmlElement setting) {
    return setting.attribute("value").orElseThrow().strip();
  }
}
