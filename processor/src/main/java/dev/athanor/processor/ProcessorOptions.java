package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.problem.Severity;
import dev.athanor.processor.audit.EnversSettings;
import dev.athanor.processor.mapping.NamingConvention;
import dev.athanor.processor.mapping.TargetDatabase;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What the build tells the processor with {@code -A}.
 *
 * @param enabled {@code athanor.enabled}: whether anything is done at all
 * @param snapshot {@code athanor.snapshot}: the file of the checked-in snapshot
 * @param migrationsPackage {@code athanor.package}: the package of the migrations
 * @param naming {@code athanor.naming}: {@code jpa} for names as written, {@code spring} for
 *     snake_case
 * @param convention {@code athanor.naming.fk} and the like: how constraints are called that nobody
 *     named
 * @param validation {@code athanor.validation}: {@code ddl} for columns that keep to the
 *     constraints of Bean Validation, {@code none} for columns that do not
 * @param targets {@code athanor.targets}: the databases that the migrations are for, with commas
 *     between them; all that are supported if nothing is said
 * @param persistence {@code athanor.persistence}: the folder with the persistence.xml and the
 *     mapping files, where the class output does not have them
 * @param persistenceUnit {@code athanor.persistence.unit}: the persistence unit that counts, all of
 *     them if nothing is said
 * @param envers {@code athanor.envers.audit_table_suffix} and the like: what Envers is set up with
 * @param pending {@code athanor.pending}: how a difference is reported: {@code warning}, {@code
 *     error} or {@code note}
 */
record ProcessorOptions(
    boolean enabled,
    Optional<Path> snapshot,
    Optional<String> migrationsPackage,
    String naming,
    NamingConvention convention,
    boolean validation,
    Set<TargetDatabase> targets,
    Optional<Path> persistence,
    Optional<String> persistenceUnit,
    EnversSettings envers,
    Severity pending) {

  private static final String ENABLED = "athanor.enabled";
  private static final String SNAPSHOT = "athanor.snapshot";
  private static final String PACKAGE = "athanor.package";
  private static final String NAMING = "athanor.naming";
  private static final String VALIDATION = "athanor.validation";
  private static final String TARGETS = "athanor.targets";
  private static final String PERSISTENCE = "athanor.persistence";
  private static final String PERSISTENCE_UNIT = "athanor.persistence.unit";
  private static final String ENVERS = "athanor.envers.";
  private static final String PENDING = "athanor.pending";

  static final Set<String> NAMES =
      Stream.of(
              Stream.of(
                  ENABLED,
                  SNAPSHOT,
                  PACKAGE,
                  NAMING,
                  VALIDATION,
                  TARGETS,
                  PERSISTENCE,
                  PERSISTENCE_UNIT,
                  PENDING),
              NamingConvention.KINDS.stream().map(ProcessorOptions::convention),
              EnversSettings.NAMES.stream().map(name -> ENVERS + name))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  static ProcessorOptions of(Map<String, String> given) {
    return new ProcessorOptions(
        choice(given, ENABLED, "true", "false").equals("true"),
        text(given, SNAPSHOT).map(value -> path(SNAPSHOT, value)),
        text(given, PACKAGE).map(ProcessorOptions::packageName),
        choice(given, NAMING, "jpa", "spring"),
        new NamingConvention(templates(given)),
        choice(given, VALIDATION, "ddl", "none").equals("ddl"),
        text(given, TARGETS).map(ProcessorOptions::targets).orElse(TargetDatabase.ALL),
        text(given, PERSISTENCE).map(value -> path(PERSISTENCE, value)),
        text(given, PERSISTENCE_UNIT).map(String::strip),
        envers(given),
        Severity.valueOf(
            choice(given, PENDING, "warning", "error", "note").toUpperCase(Locale.ROOT)));
  }

  private static String convention(String kind) {
    return NAMING + "." + kind;
  }

  private static Map<String, String> templates(Map<String, String> given) {
    return NamingConvention.KINDS.stream()
        .filter(kind -> text(given, convention(kind)).isPresent())
        .collect(Collectors.toMap(kind -> kind, kind -> template(kind, given)));
  }

  private static String template(String kind, Map<String, String> given) {
    String template = given.get(convention(kind)).strip();
    NamingConvention.mistake(kind, template)
        .ifPresent(
            mistake -> {
              throw unknown("-A" + convention(kind) + "=" + template + " " + mistake + ".");
            });
    return template;
  }

  private static EnversSettings envers(Map<String, String> given) {
    Map<String, String> values = new HashMap<>();
    for (String name : EnversSettings.NAMES) {
      Optional.ofNullable(given.get(ENVERS + name))
          .map(String::strip)
          .ifPresent(value -> values.put(name, value));
    }
    values.forEach(
        (name, value) ->
            EnversSettings.mistake(name, value)
                .ifPresent(
                    mistake -> {
                      throw unknown("-A" + ENVERS + name + "=" + value + " " + mistake + ".");
                    }));
    return new EnversSettings(values);
  }

  private static Optional<String> text(Map<String, String> given, String name) {
    return Optional.ofNullable(given.get(name)).filter(value -> !value.isBlank());
  }

  private static Path path(String name, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw unknown("-A" + name + "=" + value + " is no path of a file.");
    }
  }

  private static String packageName(String value) {
    if (!SourceVersion.isName(value)) {
      throw unknown("-A" + PACKAGE + "=" + value + " is no name of a package.");
    }
    return value;
  }

  private static Set<TargetDatabase> targets(String value) {
    return Stream.of(value.split(",", -1))
        .map(String::strip)
        .map(
            word ->
                TargetDatabase.of(word)
                    .orElseThrow(
                        () ->
                            unknown(
                                "-A"
                                    + TARGETS
                                    + "="
                                    + value
                                    + " is no list of "
                                    + String.join(", ", TargetDatabase.words())
                                    + ".")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String choice(Map<String, String> given, String name, String... choices) {
    String value = text(given, name).orElse(choices[0]);
    if (!Set.of(choices).contains(value)) {
      throw unknown(
          "-A" + name + "=" + value + " is not one of " + String.join(", ", choices) + ".");
    }
    return value;
  }

  private static ProblemException unknown(String fact) {
    return new ProblemException(
        Problem.error("UnknownOption", fact, "Correct the compiler arguments of the build."));
  }
}
