package dev.athanor.processor.snapshot;

import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedType;
import java.util.Collection;
import java.util.List;

/** Named types, each on one line. */
final class NamedTypeCodec {

  static final String KEY = "types";

  private NamedTypeCodec() {}

  /** Writes them where there are any. */
  static void write(JsonText text, Collection<NamedType> types) {
    if (!types.isEmpty()) {
      text.raw(KEY, JsonText.block("[", types.stream().map(NamedTypeCodec::write).toList(), "]"));
    }
  }

  static List<NamedType> read(JsonNode root) {
    return root.list(KEY, NamedTypeCodec::type);
  }

  private static String write(NamedType type) {
    return new JsonText()
        .text("name", type.name())
        .texts("labels", ((NamedEnum) type).labels())
        .line();
  }

  private static NamedType type(JsonNode node) {
    node.only("name", "labels");
    return new NamedEnum(
        TableCodec.name(node), node.get("labels").array().stream().map(JsonNode::text).toList());
  }
}
