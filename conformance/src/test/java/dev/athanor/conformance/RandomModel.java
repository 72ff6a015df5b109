package dev.athanor.conformance;

import java.util.List;

/**
 * A random model: entities that may refer to each other and to the embeddable and the enumeration
 * that each model has. Its text is its source, so that what a test shrinks to can be read.
 *
 * @param entities the entities, called {@code E0}, {@code E1} and so on
 */
record RandomModel(List<RandomEntity> entities) {

  private static final String HEAD =
      """
      package fixture;

      import jakarta.persistence.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;

      enum Size { SMALL, MEDIUM, LARGE }

      @MappedSuperclass abstract class Base<T> { T kept; @Version int version; @ManyToOne E0 first0; @ElementCollection Set<T> allOf; }
      @Embeddable class PairId implements java.io.Serializable { String zone; int number; }
      @Embeddable record Range(Integer upTo, @Column(name = "startsAt") int from) {}
      class Keys implements java.io.Serializable { long leftKey; String rightKey; }
      @Converter class AsText implements AttributeConverter<Integer, String> {
        public String convertToDatabaseColumn(Integer value) { return "" + value; }
        public Integer convertToEntityAttribute(String value) { return value.length(); }
      }
      @Embeddable class Spot { int across; @Column(name = "downTo", nullable = false) Long down; String label; }

      """;

  /**
   * One entity.
   *
   * @param annotation what stands before it, unless it extends another entity
   * @param strategy how those that extend it are mapped, as an annotation or nothing
   * @param above what it extends, with a space before it, or nothing
   * @param id the text of its identifier, unless it extends another entity
   * @param attributes its attributes; of several with one name the first counts
   */
  record RandomEntity(
      String annotation,
      String strategy,
      String above,
      String id,
      List<RandomAttribute> attributes) {

    /** Whether it extends one that stands before the entity of this number. */
    private boolean isBelow(int number) {
      return above.matches(" extends E\\d+")
          && Integer.parseInt(above.substring(" extends E".length())) < number;
    }

    private String source(int number) {
      String name = "E" + number;
      boolean below = isBelow(number);
      StringBuilder text = new StringBuilder();
      if (attributes.stream().anyMatch(attribute -> attribute.text().contains("more_#"))) {
        text.append("@SecondaryTable(name = \"more_").append(name).append("\")\n");
      }
      if (!below) {
        text.append(annotation.isEmpty() ? "" : annotation.replace("$", name) + "\n");
        text.append(id.contains("rightKey") ? "@IdClass(Keys.class)\n" : "");
        text.append(strategy.isEmpty() ? "" : strategy + "\n");
      }
      text.append("@Entity class ").append(name);
      text.append(below || !above.matches(" extends E\\d+") ? above : "").append(" {\n");
      text.append(below ? "" : "  " + id + ";\n");
      String suffix = below ? "Of" + number : "";
      attributes.forEach(attribute -> text.append(attribute.source(suffix).replace("#", name)));
      return text.append("}\n").toString();
    }
  }

  Model model() {
    return Model.ofSources("random", List.of(ModelCompiler.source("Model", toString())));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < entities.size(); i++) {
      text.append(entities.get(i).source(i));
    }
    return text.toString();
  }
}
