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
      @Embeddable class Spot { int across; @Column(name = "downTo", nullable = false) Long down; String label; }

      """;

  /**
   * One entity.
   *
   * @param annotation what stands before it
   * @param above what it extends, with a space before it, or nothing
   * @param id the text of its identifier
   * @param attributes its attributes; of several with one name the first counts
   */
  record RandomEntity(
      String annotation, String above, String id, List<RandomAttribute> attributes) {

    private String source(String name) {
      StringBuilder text = new StringBuilder();
      text.append(annotation.isEmpty() ? "" : annotation.replace("$", name) + "\n");
      text.append(id.contains("rightKey") ? "@IdClass(Keys.class)\n" : "");
      text.append("@Entity class ").append(name).append(above).append(" {\n  ");
      text.append(id).append(";\n");
      attributes.forEach(attribute -> text.append(attribute.source()));
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
      text.append(entities.get(i).source("E" + i));
    }
    return text.toString();
  }
}
