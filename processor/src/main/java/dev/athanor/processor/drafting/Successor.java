package dev.athanor.processor.drafting;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the column that an attribute has in another table now: its own, one of its name along the
 * hierarchy, or a new one of its name where the two tables refer to each other.
 */
final class Successor {

  private final Comparison sides;
  private final AttributeIndex attributes;
  private final Hierarchies before;
  private final Hierarchies after;
  private final Links links;

  Successor(Comparison sides, Links links) {
    this.sides = sides;
    this.links = links;
    attributes = new AttributeIndex(sides.to());
    before = new Hierarchies(sides.from().schema());
    after = new Hierarchies(sides.to().schema());
  }

  /** The column of another table that the attribute has now. */
  Optional<SchemaPath.OfColumn> find(QualifiedName then, String path, QualifiedName now) {
    String owner = sides.from().origins().owner(then);
    if (!AttributeIndex.isAttribute(path) || owner.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(
            attributes.ofAttribute(sides.attribute(then, path), now),
            attributes
                .ofPath(path, now)
                .filter(sides::isNew)
                .filter(column -> areRelated(then, now, column.table())),
            attributes
                .ofName(path, now)
                .filter(sides::isNew)
                .filter(column -> links.areLinked(then, now, column.table())))
        .flatMap(columns -> columns)
        .findFirst();
  }

  private boolean areRelated(QualifiedName then, QualifiedName now, QualifiedName other) {
    return before.root(then).equals(before.root(other))
        || after.root(now).equals(after.root(other));
  }
}
