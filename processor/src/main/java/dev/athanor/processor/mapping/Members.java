package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The members that the classes of entities have, whether a column holds them or not. An attribute
 * that lost its column is gone for good only if nothing of its name is left.
 */
public final class Members {

  /** Nothing is known. */
  public static final Members NONE = new Members();

  private final Map<String, Set<String>> paths = new HashMap<>();
  private final Map<String, String> above = new HashMap<>();
  private final Map<String, List<String>> below = new HashMap<>();

  private Members() {}

  /** Those of all entities that have been mapped, with what they embed. */
  static Members of(MappingContext context) {
    Members members = new Members();
    context.entities.values().forEach(entity -> members.add(context, entity));
    return members;
  }

  /** Whether a class is an entity, with or without a table of its own. */
  public boolean isEntity(String type) {
    return paths.containsKey(type);
  }

  /** The class that has a member of this path: the one that is named, one above or one below it. */
  public Optional<String> holder(String type, String path) {
    for (String each = type; each != null; each = above.get(each)) {
      if (paths.getOrDefault(each, Set.of()).contains(path)) {
        return Optional.of(each);
      }
    }
    return below.getOrDefault(type, List.of()).stream()
        .flatMap(child -> within(child, path).stream())
        .findFirst();
  }

  private Optional<String> within(String type, String path) {
    return paths.get(type).contains(path)
        ? Optional.of(type)
        : below.getOrDefault(type, List.of()).stream()
            .flatMap(child -> within(child, path).stream())
            .findFirst();
  }

  private void add(MappingContext context, EntityModel entity) {
    String name = entity.qualifiedName();
    Set<String> own = new HashSet<>(entity.mapped.keySet());
    addMembers(context, entity.type, "", own);
    entity.mapped.forEach(
        (path, attribute) ->
            context
                .types
                .element(attribute.type())
                .filter(type -> context.types.isEmbeddable(type.asType()))
                .ifPresent(type -> addMembers(context, type, path + ".", own)));
    paths.put(name, own);
    entity.parent.ifPresent(
        parent -> {
          above.put(name, parent.qualifiedName());
          below.computeIfAbsent(parent.qualifiedName(), any -> new ArrayList<>()).add(name);
        });
  }

  private static void addMembers(
      MappingContext context, TypeElement type, String prefix, Set<String> names) {
    for (TypeElement each : context.attributes.hierarchy(type)) {
      each.getEnclosedElements().stream()
          .filter(Members::isState)
          .forEach(member -> names.add(prefix + AccessStrategy.name(member)));
    }
  }

  private static boolean isState(Element member) {
    return !member.getModifiers().contains(Modifier.STATIC)
        && (member.getKind().isField()
            || member instanceof ExecutableElement method && AccessStrategy.isGetter(method));
  }
}
