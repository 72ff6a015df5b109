package dev.athanor.processor.snapshot;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.StructAttribute;
import java.util.Collection;
import java.util.List;

/** Named types, each on one line. */
final class NamedTypeCodec {

  static final String KEY = "types";

  private NamedTypeCodec() {}

  /** Writes them where there are any. */
  static void write(JsonText text, Collection<NamedType> types) {
    if (!types.isEmpty()) {
      text.lines(KEY, types, NamedTypeCodec::write);
    }
  }

  static List<NamedType> read(JsonNode root) {
    return root.list(KEY, NamedTypeCodec::type);
  }

  private static String write(NamedType type) {
    if (type instanceof NamedStruct struct) {
      return new JsonText()
          .text("name", type.name())
          .raw(
              "attributes",
              JsonText.array(struct.attributes().stream().map(NamedTypeCodec::write).toList()))
          .line();
    }
    return new JsonText()
        .text("name", type.name())
        .texts("labels", ((NamedEnum) type).labels())
        .line();
  }

  private static String write(StructAttribute attribute) {
    return new JsonText()
        .text("name", attribute.name())
        .raw("type", TypeCodec.write(attribute.type()))
        .line();
  }

  private static StructAttribute attribute(JsonNode node) {
    node.only("name", "type");
    return new StructAttribute(
        Identifier.of(node.get("name").text()), TypeCodec.read(node.get("type")));
  }

  private static NamedType type(JsonNode node) {
    node.only("name", "labels", "attributes");
    if (node.find("attributes").isPresent()) {
      return new NamedStruct(
          TableCodec.name(node),
          node.get("attributes").array().stream().map(NamedTypeCodec::attribute).toList());
    }
    return new NamedEnum(
        TableCodec.name(node), node.get("labels").array().stream().map(JsonNode::text).toList());
  }
}
