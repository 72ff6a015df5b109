package dev.athanor.conformance;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An entity of a random model.
 *
 * @param annotation what stands before it, unless it extends another entity
 * @param strategy how those that extend it are mapped, as an annotation or nothing
 * @param above what it extends, with the annotations that this asks for, or nothing
 * @param id its identifier, unless it has it from above
 * @param attributes its attributes; of several with one name the first counts
 */
record RandomEntity(
    String annotation, String strategy, Part above, Part id, List<RandomAttribute> attributes) {

  private static final String KEY_COLUMN = "joinColumns = @JoinColumn(";
  private static final Pattern ENTITY = Pattern.compile(" extends E(\\d+)");

  /**
   * Something within a class that needs something before it.
   *
   * @param annotations what stands before the class
   * @param text what stands in it
   */
  record Part(String annotations, String text) {

    static Part of(String text) {
      return new Part("", text);
    }
  }

  /**
   * Its attributes; where its key may be one of several columns none of them names a single one.
   */
  private List<RandomAttribute> written(boolean below) {
    boolean plain =
        !below && id.annotations().isEmpty() && !id.text().matches(".*(EmbeddedId|Duo|Paired).*");
    return plain
        ? attributes
        : attributes.stream().filter(it -> !it.text().contains(KEY_COLUMN)).toList();
  }

  /** Its text, with what is said of it elsewhere. */
  String source(int number, String linked) {
    String name = "E" + number;
    boolean below = isBelow(number);
    boolean extendsEntity = ENTITY.matcher(above.text()).matches();
    StringBuilder text = new StringBuilder();
    if (written(below).stream().anyMatch(attribute -> attribute.text().contains("more_#"))) {
      line(text, "@SecondaryTable(name = \"more_" + name + "\")");
    }
    if (!below) {
      line(text, annotation.replace("$", name));
      line(text, extendsEntity ? "" : above.annotations());
      line(text, above.text().contains("Rooted") ? "" : id.annotations());
      line(text, strategy);
    }
    text.append("@Entity class ").append(name);
    text.append(below || !extendsEntity ? above.text() : "").append(" {\n");
    if (!below && !above.text().contains("Rooted")) {
      text.append("  ").append(id.text()).append(";\n");
    }
    String suffix = below ? "Of" + number : "";
    written(below).forEach(attribute -> text.append(attribute.source(suffix).replace("#", name)));
    return text.append(linked).append("}\n").toString();
  }

  /** Whether it extends one that stands before the entity of this number. */
  private boolean isBelow(int number) {
    return ENTITY
        .matcher(above.text())
        .results()
        .anyMatch(found -> Integer.parseInt(found.group(1)) < number);
  }

  private static void line(StringBuilder text, String line) {
    text.append(line.isEmpty() ? "" : line + "\n");
  }
}
