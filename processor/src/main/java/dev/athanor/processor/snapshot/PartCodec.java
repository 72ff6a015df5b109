package dev.athanor.processor.snapshot;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keys, constraints and indexes, each on one line. */
final class PartCodec {

  private PartCodec() {}

  static String write(PrimaryKey key) {
    return new JsonText()
        .text("name", key.name().map(Identifier::toString))
        .texts("columns", key.columns())
        .line();
  }

  static PrimaryKey readPrimaryKey(JsonNode node) {
    node.only("name", "columns");
    return new PrimaryKey(node.findText("name").map(Identifier::of), names(node, "columns"));
  }

  static String write(ForeignKey key) {
    JsonText json =
        new JsonText()
            .text("name", key.name())
            .texts("columns", key.columns())
            .text("references", key.referencedTable())
            .texts("referencedColumns", key.referencedColumns());
    constant(json, "onDelete", key.onDelete(), ReferentialAction.NO_ACTION);
    constant(json, "onUpdate", key.onUpdate(), ReferentialAction.NO_ACTION);
    constant(json, "deferrability", key.deferrability(), Deferrability.NOT_DEFERRABLE);
    return json.text("definition", key.definition()).line();
  }

  static ForeignKey readForeignKey(JsonNode node) {
    node.only(
        "name",
        "columns",
        "references",
        "referencedColumns",
        "onDelete",
        "onUpdate",
        "deferrability",
        "definition");
    return new ForeignKey(
        name(node),
        names(node, "columns"),
        QualifiedName.of(node.get("references").text()),
        names(node, "referencedColumns"),
        constant(node, "onDelete", ReferentialAction.NO_ACTION),
        constant(node, "onUpdate", ReferentialAction.NO_ACTION),
        constant(node, "deferrability", Deferrability.NOT_DEFERRABLE),
        node.findText("definition"));
  }

  static String write(UniqueConstraint unique) {
    return new JsonText()
        .text("name", unique.name())
        .texts("columns", unique.columns())
        .text("options", unique.options())
        .line();
  }

  static UniqueConstraint readUnique(JsonNode node) {
    node.only("name", "columns", "options");
    return new UniqueConstraint(name(node), names(node, "columns"), node.findText("options"));
  }

  static String write(CheckConstraint check) {
    return new JsonText().text("name", check.name()).text("expression", check.expression()).line();
  }

  static CheckConstraint readCheck(JsonNode node) {
    node.only("name", "expression");
    return new CheckConstraint(name(node), node.get("expression").text());
  }

  static String write(ExclusionConstraint exclusion) {
    JsonText json =
        new JsonText()
            .text("name", exclusion.name())
            .text("method", exclusion.method())
            .raw(
                "elements",
                JsonText.array(exclusion.elements().stream().map(PartCodec::write).toList()))
            .text("condition", exclusion.condition());
    constant(json, "deferrability", exclusion.deferrability(), Deferrability.NOT_DEFERRABLE);
    return json.line();
  }

  static ExclusionConstraint readExclusion(JsonNode node) {
    node.only("name", "method", "elements", "condition", "deferrability");
    return new ExclusionConstraint(
        name(node),
        node.get("method").text(),
        node.get("elements").array().stream().map(PartCodec::readElement).toList(),
        node.findText("condition"),
        constant(node, "deferrability", Deferrability.NOT_DEFERRABLE));
  }

  private static String write(ExclusionElement element) {
    return new JsonText()
        .raw("part", write(element.part()))
        .text("operator", element.operator())
        .line();
  }

  private static ExclusionElement readElement(JsonNode node) {
    node.only("part", "operator");
    return new ExclusionElement(readIndexPart(node.get("part")), node.get("operator").text());
  }

  static String write(Index index) {
    return new JsonText()
        .text("name", index.name())
        .raw("parts", JsonText.array(index.parts().stream().map(PartCodec::write).toList()))
        .flag("unique", index.unique())
        .text("method", index.method())
        .textsIfAny("included", index.included())
        .text("condition", index.condition())
        .text("options", index.options())
        .line();
  }

  static Index readIndex(JsonNode node) {
    node.only("name", "parts", "unique", "method", "included", "condition", "options");
    return new Index(
        name(node),
        node.get("parts").array().stream().map(PartCodec::readIndexPart).toList(),
        node.flag("unique", false),
        node.findText("method"),
        node.list("included", name -> Identifier.of(name.text())),
        node.findText("condition"),
        node.findText("options"));
  }

  private static String write(IndexPart part) {
    JsonText json = new JsonText();
    if (part instanceof IndexPart.OfColumn column) {
      if (column.equals(IndexPart.OfColumn.ascending(column.name()))) {
        return JsonText.quoted(column.name().toString());
      }
      json.text("column", column.name());
    } else if (part instanceof IndexPart.OfExpression expression) {
      json.text("expression", expression.sql());
    }
    json.flag("descending", part.order() == SortOrder.DESCENDING);
    constant(json, "nulls", part.nulls(), NullsOrder.UNSPECIFIED);
    return json.text("operatorClass", part.operatorClass()).line();
  }

  private static IndexPart readIndexPart(JsonNode node) {
    if (node.isText()) {
      return IndexPart.OfColumn.ascending(Identifier.of(node.text()));
    }
    node.only("column", "expression", "descending", "nulls", "operatorClass");
    SortOrder order = node.flag("descending", false) ? SortOrder.DESCENDING : SortOrder.ASCENDING;
    NullsOrder nulls = constant(node, "nulls", NullsOrder.UNSPECIFIED);
    Optional<String> operatorClass = node.findText("operatorClass");
    return node.find("column").isPresent()
        ? new IndexPart.OfColumn(
            Identifier.of(node.get("column").text()), order, nulls, operatorClass)
        : new IndexPart.OfExpression(node.get("expression").text(), order, nulls, operatorClass);
  }

  private static Identifier name(JsonNode node) {
    return Identifier.of(node.get("name").text());
  }

  private static List<Identifier> names(JsonNode node, String key) {
    List<Identifier> names = new ArrayList<>();
    for (JsonNode name : node.get(key).array()) {
      names.add(Identifier.of(name.text()));
    }
    return names;
  }

  private static void constant(JsonText json, String key, Enum<?> value, Enum<?> otherwise) {
    if (value != otherwise) {
      json.text(key, word(value));
    }
  }

  private static <E extends Enum<E>> E constant(JsonNode node, String key, E otherwise) {
    if (node.find(key).isEmpty()) {
      return otherwise;
    }
    JsonNode word = node.get(key);
    for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
      if (word(constant).equals(word.text())) {
        return constant;
      }
    }
    throw Faults.corrupt(word.line(), "\"" + word.text() + "\" is no known word for " + key);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
