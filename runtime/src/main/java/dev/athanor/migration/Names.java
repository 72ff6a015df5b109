package dev.athanor.migration;

import dev.athanor.schema.Identifier;
import java.util.Arrays;
import java.util.List;

/** Names as migrations write them. */
final class Names {

  private Names() {}

  static List<Identifier> of(String... written) {
    return Arrays.stream(written).map(Identifier::of).toList();
  }
}
