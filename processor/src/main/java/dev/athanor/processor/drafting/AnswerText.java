package dev.athanor.processor.drafting;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Map;

/**
 * Answers as they are to be pasted, with the place for them. An attribute is named where it has one
 * column or table and is the entity's own; all else is said on the entity, which is always there.
 */
final class AnswerText {

  private final KnownSchema entities;

  AnswerText(KnownSchema entities) {
    this.entities = entities;
  }

  String renamed(QualifiedName then, QualifiedName now) {
    String owner = entities.origins().owner(now);
    String type = Owners.classOf(owner);
    if (Owners.isClass(owner)) {
      return "@RenamedFrom(" + literal(then) + ") on " + type;
    }
    String attribute = owner.substring(type.length() + 1);
    return isOwn(new SchemaPath.OfTable(now), attribute) && !hasColumn(type, attribute)
        ? "@RenamedFrom(" + literal(then) + ") on " + attribute + " of " + type
        : renamed(then) + ", table = " + literal(now) + ") on " + type;
  }

  String renamed(QualifiedName table, Identifier then, Identifier now) {
    String owner = entities.origins().owner(table);
    String path = entities.origins().columns().getOrDefault(table, Map.of()).getOrDefault(now, "");
    if (Owners.isClass(owner) && isOwn(new SchemaPath.OfColumn(table, now), path)) {
      return "@RenamedFrom(" + literal(then) + ") on " + path + " of " + owner;
    }
    String column = ", column = " + literal(now) + ") on " + Owners.classOf(owner);
    return Owners.isClass(owner)
        ? renamed(then) + column
        : renamed(then) + ", table = " + literal(table) + column;
  }

  /** Where no entity is left to say it, the package of the migrations is. */
  String dropped(QualifiedName then, String type) {
    return type.isEmpty()
        ? "@Dropped(" + literal(then) + ") in the package-info.java of the migrations"
        : "@Dropped(table = " + literal(then) + ") on " + type;
  }

  String dropped(QualifiedName table, Identifier then) {
    String owner = entities.origins().owner(table);
    return Owners.isClass(owner)
        ? "@Dropped(" + literal(then) + ") on " + owner
        : "@Dropped(value = "
            + literal(then)
            + ", table = "
            + literal(table)
            + ") on "
            + Owners.classOf(owner);
  }

  private boolean hasColumn(String type, String attribute) {
    return entities.origins().tables().entrySet().stream()
        .filter(table -> table.getValue().equals(type))
        .map(table -> entities.origins().columns().getOrDefault(table.getKey(), Map.of()))
        .anyMatch(columns -> columns.containsValue(attribute));
  }

  private boolean isOwn(SchemaPath part, String path) {
    return !path.isEmpty()
        && path.indexOf('.') < 0
        && path.indexOf('#') < 0
        && !entities.inherited().contains(part);
  }

  private static String renamed(Object then) {
    return "@RenamedFrom(value = " + literal(then);
  }

  /** A string as Java source has it. */
  private static String literal(Object name) {
    StringBuilder text = new StringBuilder("\"");
    for (char c : name.toString().toCharArray()) {
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }
}
