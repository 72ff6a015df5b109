package dev.athanor.processor.mapping;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * An attribute as it is mapped.
 *
 * @param path the attributes that lead to it, and its own name: {@code address.street}
 * @param element the field or getter that bears the annotations
 * @param declaringClass the class that declares it
 * @param kind how it is mapped
 * @param mappedBy the attribute on the other side that owns the association, empty where this does
 * @param target the entity that it refers to, by its qualified name
 * @param table the join or collection table that it has
 * @param collection what it holds, if several things
 */
public record MappedAttribute(
    String path,
    Element element,
    TypeElement declaringClass,
    AttributeKind kind,
    String mappedBy,
    Optional<String> target,
    Optional<MappedTable> table,
    Optional<Collection> collection) {

  /** Its name, without those that lead to it. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** How messages name it. */
  public String label() {
    return declaringClass.getSimpleName() + "." + name();
  }

  /**
   * What a collection holds.
   *
   * @param element values, embeddables or entities
   * @param key the same of the keys of a map that have columns of their own
   * @param set whether no element is in it twice
   * @param text whether the elements are large texts
   */
  public record Collection(
      AttributeKind element, Optional<AttributeKind> key, boolean set, boolean text) {}
}
