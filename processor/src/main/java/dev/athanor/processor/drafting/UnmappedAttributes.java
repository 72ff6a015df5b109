package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.Members;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;
import java.util.Set;

/**
 * Asks before values go whose attribute or class is still there, though nothing of the schema holds
 * them any more: it is transient, accessed in another way, mapped by the other side, looked after
 * by somebody else in another class, or has another kind of collection; or the class is no entity.
 * Only what is gone from the classes, too, has been removed on purpose.
 */
final class UnmappedAttributes {

  private static final Set<String> TELLING = Set.of("key", "order", "zone", "entity");

  private final Comparison sides;
  private final AnswerText answers;

  UnmappedAttributes(Comparison sides) {
    this.sides = sides;
    answers = new AnswerText(sides.to());
  }

  /** A question about a column that is gone. */
  Optional<Problem> ofColumn(QualifiedName then, QualifiedName now, Identifier column) {
    String path = sides.from().columnOwners(then).get(column);
    if (!AttributeIndex.isAttribute(path)) {
      return Optional.empty();
    }
    String[] parts = parts(sides.attribute(then, path));
    boolean telling = parts.length > 2 && TELLING.contains(parts[2].split("[.#]", 2)[0]);
    boolean counts = parts.length == 2 || telling || !hasColumns(now, parts[1]);
    return sides
        .to()
        .members()
        .holder(parts[0], parts[1])
        .filter(holder -> counts)
        .map(
            holder ->
                question(
                    new SchemaPath.OfTable(now),
                    "The column "
                        + then
                        + "."
                        + column
                        + " is gone, but "
                        + holder
                        + " still has "
                        + parts[1]
                        + ", whose values were in it.",
                    answers.dropped(now, column)));
  }

  /** A question about a table that is gone. */
  Optional<Problem> ofTable(QualifiedName then) {
    String owner = sides.owners().today(sides.from().origins().owner(then));
    if (owner.isEmpty() || owner.contains("#@")) {
      return Optional.empty();
    }
    String[] parts = parts(owner);
    Members members = sides.to().members();
    Optional<String> still =
        parts.length > 1
            ? members.holder(parts[0], parts[1]).map(holder -> holder + " still has " + parts[1])
            : Optional.of(parts[0])
                .filter(members::isClass)
                .map(
                    type ->
                        type
                            + (members.isEntity(type) ? " is still an entity" : " is still there"));
    return still.map(
        fact ->
            question(
                new SchemaPath.OfTable(then),
                "The table " + then + " is gone, but " + fact + ", whose values were in it.",
                answers.dropped(then, members.isEntity(parts[0]) ? parts[0] : "")));
  }

  /** The class, the attribute, and what the column tells of it. */
  private static String[] parts(String origin) {
    return origin.split("#", 3);
  }

  private boolean hasColumns(QualifiedName table, String attribute) {
    return sides.to().columnOwners(table).values().stream()
        .anyMatch(
            path ->
                path.equals(attribute)
                    || path.startsWith(attribute + "#")
                    || path.startsWith(attribute + "."));
  }

  private static Problem question(SchemaPath place, String fact, String dropped) {
    return Problem.error(
        "UnmappedAttribute",
        place,
        fact,
        "Dropped with its values: write "
            + dropped
            + "; what is to live on elsewhere has to be copied in the revision, before the drop. Kept:"
            + " map it as it was.");
  }
}
