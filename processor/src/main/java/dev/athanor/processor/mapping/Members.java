package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

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
  private final Set<String> former = new HashSet<>();

  private Members() {}

  /** Those of all entities that have been mapped, with what they embed. */
  static Members of(MappingContext context) {
    Members members = new Members();
    context.entities.values().forEach(entity -> members.add(context, entity));
    return members;
  }

  /** The same, with those of classes that are there and were entities. */
  public Members withFormer(Collection<TypeElement> types) {
    Members all = new Members();
    all.paths.putAll(paths);
    all.above.putAll(above);
    below.forEach((parent, children) -> all.below.put(parent, new ArrayList<>(children)));
    types.forEach(all::addFormer);
    return all;
  }

  /** Whether there is a class of this name that is or was an entity. */
  public boolean isClass(String type) {
    return paths.containsKey(type);
  }

  /** Whether a class is an entity, with or without a table of its own. */
  public boolean isEntity(String type) {
    return paths.containsKey(type) && !former.contains(type);
  }

  /** The class that has a member of this path: the one that is named, one above or one below it. */
  public Optional<String> holder(String type, String path) {
    for (String each = type; each != null; each = above.get(each)) {
      if (has(each, path)) {
        return Optional.of(each);
      }
    }
    return below.getOrDefault(type, List.of()).stream()
        .flatMap(child -> within(child, path).stream())
        .findFirst();
  }

  private Optional<String> within(String type, String path) {
    return has(type, path)
        ? Optional.of(type)
        : below.getOrDefault(type, List.of()).stream()
            .flatMap(child -> within(child, path).stream())
            .findFirst();
  }

  /** Nothing is known of what a class embeds that is no entity. */
  private boolean has(String type, String path) {
    String known = former.contains(type) ? path.split("[.]", 2)[0] : path;
    return paths.getOrDefault(type, Set.of()).contains(known);
  }

  private void add(MappingContext context, EntityModel entity) {
    String name = entity.qualifiedName();
    Set<String> own = new HashSet<>(entity.mapped.keySet());
    addMembers(entity.type, type -> context.metadata.has(type, "Entity"), "", own);
    entity.mapped.forEach(
        (path, attribute) ->
            context
                .types
                .element(attribute.type())
                .filter(type -> context.types.isEmbeddable(type.asType()))
                .ifPresent(type -> addMembers(type, any -> false, path + ".", own)));
    paths.put(name, own);
    entity.parent.ifPresent(parent -> addChild(parent.qualifiedName(), name));
  }

  private void addFormer(TypeElement type) {
    String name = type.getQualifiedName().toString();
    Set<String> own = new HashSet<>();
    Predicate<TypeElement> known = other -> paths.containsKey(other.getQualifiedName().toString());
    Optional<TypeElement> parent = addMembers(type, known, "", own);
    former.add(name);
    paths.put(name, own);
    parent.ifPresent(it -> addChild(it.getQualifiedName().toString(), name));
  }

  private void addChild(String parent, String name) {
    above.put(name, parent);
    below.computeIfAbsent(parent, any -> new ArrayList<>()).add(name);
  }

  /** Adds those of a class and of the ones above it, up to one that has members of its own. */
  private static Optional<TypeElement> addMembers(
      TypeElement type, Predicate<TypeElement> isOfItsOwn, String prefix, Set<String> names) {
    TypeElement each = type;
    do {
      each.getEnclosedElements().stream()
          .filter(Members::isState)
          .forEach(member -> names.add(prefix + AccessStrategy.name(member)));
      each =
          each.getSuperclass() instanceof DeclaredType parent
              ? (TypeElement) parent.asElement()
              : null;
    } while (each != null && !isOfItsOwn.test(each));
    return Optional.ofNullable(each);
  }

  private static boolean isState(Element member) {
    return !member.getModifiers().contains(Modifier.STATIC)
        && (member.getKind().isField()
            || member instanceof ExecutableElement method && AccessStrategy.isGetter(method));
  }
}
