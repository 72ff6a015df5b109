package dev.athanor.migration;

import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.List;

/** Names as migrations write them. */
final class Names {

  private Names() {}

  static List<Identifier> of(String... written) {
    List<Identifier> names = new ArrayList<>(written.length);
    for (String name : written) {
      names.add(Identifier.of(name));
    }
    return List.copyOf(names);
  }
}
