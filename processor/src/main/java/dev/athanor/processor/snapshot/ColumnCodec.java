package dev.athanor.processor.snapshot;

import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import java.math.BigDecimal;
import java.util.Optional;

/** A column with the attribute behind it, on one line. What is not said is as most columns are. */
final class ColumnCodec {

  private ColumnCodec() {}

  static String write(Column column, Optional<String> attribute) {
    JsonText json =
        new JsonText().text("name", column.name()).raw("type", TypeCodec.write(column.type()));
    json.text("collation", column.collation());
    if (!column.nullable()) {
      json.raw("nullable", "false");
    }
    column.identity().ifPresent(identity -> json.raw("identity", identity(identity)));
    column.defaultValue().ifPresent(value -> json.raw("default", defaultValue(value)));
    column
        .generated()
        .ifPresent(
            generated ->
                json.raw(
                    "generated",
                    new JsonText()
                        .text("expression", generated.expression())
                        .flag("stored", generated.stored())
                        .line()));
    return json.text("comment", column.comment())
        .text("options", column.options())
        .text("attribute", attribute)
        .line();
  }

  static Column read(JsonNode node) {
    node.only(
        "name",
        "type",
        "collation",
        "nullable",
        "identity",
        "default",
        "generated",
        "comment",
        "options",
        "attribute");
    return new Column(
        Identifier.of(node.get("name").text()),
        TypeCodec.read(node.get("type")),
        node.findText("collation"),
        node.flag("nullable", true),
        node.find("identity").map(ColumnCodec::readIdentity),
        node.find("default").map(ColumnCodec::readDefault),
        node.find("generated").map(ColumnCodec::readGenerated),
        node.findText("comment"),
        node.findText("options"));
  }

  private static String identity(Identity identity) {
    return new JsonText()
        .flag("always", identity.always())
        .number("start", identity.start(), 1)
        .number("increment", identity.increment(), 1)
        .line();
  }

  private static Identity readIdentity(JsonNode node) {
    node.only("always", "start", "increment");
    return new Identity(
        node.flag("always", false), node.number("start", 1), node.number("increment", 1));
  }

  /** Numbers as strings: their last zeros count. */
  private static String defaultValue(DefaultValue value) {
    JsonText json = new JsonText();
    if (value instanceof DefaultValue.Text text) {
      json.text("text", text.value());
    } else if (value instanceof DefaultValue.Number number) {
      json.text("number", number.value());
    } else if (value instanceof DefaultValue.Bool bool) {
      json.raw("boolean", Boolean.toString(bool.value()));
    } else if (value instanceof DefaultValue.Expression expression) {
      json.text("expression", expression.sql());
    }
    return json.line();
  }

  private static DefaultValue readDefault(JsonNode node) {
    node.only("text", "number", "boolean", "expression");
    if (node.find("text").isPresent()) {
      return new DefaultValue.Text(node.get("text").text());
    }
    if (node.find("number").isPresent()) {
      return new DefaultValue.Number(new BigDecimal(node.get("number").text()));
    }
    return node.find("boolean").isPresent()
        ? new DefaultValue.Bool(node.flag("boolean", false))
        : new DefaultValue.Expression(node.get("expression").text());
  }

  private static GeneratedValue readGenerated(JsonNode node) {
    node.only("expression", "stored");
    return new GeneratedValue(node.get("expression").text(), node.flag("stored", false));
  }
}
