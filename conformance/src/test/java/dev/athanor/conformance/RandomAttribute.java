package dev.athanor.conformance;

/**
 * An attribute of a random entity, as it is written: annotations and type, before its name.
 *
 * @param text what stands before the name
 * @param name its name
 */
record RandomAttribute(String text, String name) {

  /** Its text; the suffix tells it from those of the classes above. */
  String source(String suffix) {
    return "  " + text + " " + name + suffix + ";\n";
  }
}
