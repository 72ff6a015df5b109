package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mapping file that JPA looks for by itself. It may override every annotation, and only
 * annotations are read: whoever has one has to know.
 */
final class MappingFile {

  private static final String RESOURCE = "META-INF/orm.xml";

  /** What may change a table; the rest, as a named query, does not. */
  private static final Pattern MAPPING =
      Pattern.compile(
          "<(?:[\\w.-]+:)?(?:entity|embeddable|mapped-superclass|converter|access|schema|catalog"
              + "|delimited-identifiers|sequence-generator|table-generator"
              + "|xml-mapping-metadata-complete)[\\s/>]");

  private MappingFile() {}

  /** A warning, if there is one that maps something. */
  static Optional<Problem> check(Output output) {
    return output
        .read(RESOURCE)
        .filter(text -> MAPPING.matcher(text).find())
        .map(
            text ->
                new Problem(
                    "IgnoredMappingFile",
                    Severity.WARNING,
                    Optional.empty(),
                    output.location(RESOURCE)
                        + " maps entities, and Athanor reads annotations only.",
                    "Move what concerns tables into annotations, or write it into the migration."));
  }
}
