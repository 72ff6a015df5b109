package dev.athanor.conformance;

import java.util.List;

/**
 * A random model: entities that may refer to each other and to {@link FixedParts}. Its text is its
 * source, so that what a test shrinks to can be read.
 *
 * @param entities the entities, called {@code E0}, {@code E1} and so on
 * @param links what two entities say of each other
 */
record RandomModel(List<RandomEntity> entities, List<RandomLink> links) {

  private static final String HEAD =
      """
      package fixture;

      import jakarta.persistence.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;

      """;

  Model model() {
    return Model.ofSources("random", List.of(ModelCompiler.source("Model", toString())));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < entities.size(); i++) {
      StringBuilder linked = new StringBuilder();
      for (int j = 0; j < links.size(); j++) {
        linked.append(links.get(j).source(i, j));
      }
      text.append(entities.get(i).source(i, linked.toString()));
    }
    return HEAD + FixedParts.usedBy(text.toString()) + text;
  }
}
