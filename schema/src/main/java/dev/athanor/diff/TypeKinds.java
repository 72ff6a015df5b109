package dev.athanor.diff;

import dev.athanor.problem.Problem;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A type of one kind cannot become one of another kind under the same name. */
final class TypeKinds {

  private TypeKinds() {}

  static List<Problem> check(Schema from, Schema to, Renames renames) {
    Map<QualifiedName, NamedType> before = new HashMap<>();
    from.types().forEach((name, type) -> before.put(Spelling.meaning(name), type));
    renames
        .types()
        .forEach(
            (old, now) ->
                from.type(old).ifPresent(type -> before.put(Spelling.meaning(now), type)));
    return to.types().values().stream()
        .filter(type -> before.containsKey(Spelling.meaning(type.name())))
        .filter(
            type -> !before.get(Spelling.meaning(type.name())).getClass().equals(type.getClass()))
        .map(TypeKinds::problem)
        .toList();
  }

  private static Problem problem(NamedType type) {
    return Problem.error(
        "ConflictingType",
        new SchemaPath.OfType(type.name()),
        "The type " + type.name() + " is an enumeration on one side and a structure on the other.",
        "Give the new one another name.");
  }
}
