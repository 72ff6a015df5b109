package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.jpa.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Answers questions about the types of attributes. */
final class TypeReader {

  private final Elements elements;
  private final Types types;
  private final Metadata metadata;
  private final Map<String, Optional<TypeMirror>> erased = new HashMap<>();
  private final Map<String, Map<Element, Boolean>> inheritance = new HashMap<>();
  private final Map<TypeElement, String> names = new HashMap<>();

  TypeReader(Elements elements, Types types, Metadata metadata) {
    this.elements = elements;
    this.types = types;
    this.metadata = metadata;
  }

  Types types() {
    return types;
  }

  Metadata metadata() {
    return metadata;
  }

  Elements elements() {
    return elements;
  }

  /** The type itself, or the bound of a variable or wildcard. */
  TypeMirror bound(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return bound(variable.getUpperBound());
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null
          ? elements.getTypeElement("java.lang.Object").asType()
          : bound(wildcard.getExtendsBound());
    }
    return type;
  }

  /** The class of a type, where it has one. */
  Optional<TypeElement> element(TypeMirror type) {
    return bound(type) instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** The nearest entity that a class inherits from. */
  Optional<TypeElement> entityAbove(TypeElement type) {
    Optional<TypeElement> above = element(type.getSuperclass());
    return above.isEmpty() || metadata.has(above.get(), "Entity")
        ? above
        : entityAbove(above.get());
  }

  /** The qualified name of a declared type, empty for others. */
  String name(TypeMirror type) {
    return element(type).map(this::name).orElse("");
  }

  private String name(TypeElement element) {
    return names.computeIfAbsent(element, it -> it.getQualifiedName().toString());
  }

  boolean isEmbeddable(TypeMirror type) {
    return element(type).filter(element -> metadata.has(element, "Embeddable")).isPresent();
  }

  /** The embeddable that Hibernate's {@code @TargetEmbeddable} names for a member. */
  Optional<TypeMirror> targetEmbeddable(Element member) {
    return metadata
        .findByName(member, Annotations.HIBERNATE + "TargetEmbeddable")
        .flatMap(annotation -> annotation.type("value"));
  }

  /**
   * The class whose attributes stand for an attribute with Hibernate's {@code @CompositeType}: the
   * one that its {@code embeddable()} is declared to give, empty where it may be any.
   */
  Optional<TypeMirror> composite(AnnotationView annotation) {
    return annotation
        .type("value")
        .filter(DeclaredType.class::isInstance)
        .flatMap(type -> embeddable((DeclaredType) type, (TypeElement) types.asElement(type)))
        .filter(DeclaredType.class::isInstance)
        .map(found -> ((DeclaredType) found).getTypeArguments())
        .filter(arguments -> arguments.size() == 1)
        .map(arguments -> (TypeMirror) arguments.get(0))
        .filter(found -> found.getKind() == TypeKind.DECLARED);
  }

  private Optional<TypeMirror> embeddable(DeclaredType userType, TypeElement declaring) {
    return ElementFilter.methodsIn(declaring.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals("embeddable"))
        .filter(method -> method.getParameters().isEmpty())
        .map(method -> ((ExecutableType) types.asMemberOf(userType, method)).getReturnType())
        .findFirst()
        .or(() -> element(declaring.getSuperclass()).flatMap(it -> embeddable(userType, it)));
  }

  /** Whether values are true or false, boxed or not. */
  boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || name(type).equals("java.lang.Boolean");
  }

  boolean isEnum(TypeMirror type) {
    return element(type).filter(element -> element.getKind() == ElementKind.ENUM).isPresent();
  }

  /** Whether a class is another one or inherits from it. */
  boolean isA(TypeMirror type, String qualifiedName) {
    if (type.getKind().isPrimitive()) {
      return false;
    }
    TypeMirror bound = bound(type);
    if (bound.getKind() != TypeKind.DECLARED) {
      return inherits(bound, qualifiedName);
    }
    Map<Element, Boolean> known =
        inheritance.computeIfAbsent(qualifiedName, any -> new HashMap<>());
    Element element = ((DeclaredType) bound).asElement();
    Boolean found = known.get(element);
    if (found == null) {
      found = inherits(bound, qualifiedName);
      known.put(element, found);
    }
    return found;
  }

  private boolean inherits(TypeMirror type, String qualifiedName) {
    return erased
        .computeIfAbsent(qualifiedName, this::erased)
        .filter(other -> types.isAssignable(types.erasure(type), other))
        .isPresent();
  }

  private Optional<TypeMirror> erased(String qualifiedName) {
    return Optional.ofNullable(elements.getTypeElement(qualifiedName))
        .map(element -> types.erasure(element.asType()));
  }

  boolean isMap(TypeMirror type) {
    return isA(type, "java.util.Map");
  }

  /** Whether it is a collection, a map or an array. */
  boolean isPlural(TypeMirror type) {
    return bound(type).getKind() == TypeKind.ARRAY
        || isA(type, "java.util.Collection")
        || isMap(type);
  }

  boolean isSet(TypeMirror type) {
    return isA(type, "java.util.Set");
  }

  /** What a collection, array or map holds. */
  TypeMirror elementOf(TypeMirror collection) {
    TypeMirror type = bound(collection);
    if (type instanceof ArrayType array) {
      return array.getComponentType();
    }
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return arguments.isEmpty()
        ? elements.getTypeElement("java.lang.Object").asType()
        : bound(arguments.get(arguments.size() - 1));
  }

  /** The keys of a map. */
  TypeMirror keyOf(TypeMirror map) {
    List<? extends TypeMirror> arguments =
        bound(map) instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return arguments.isEmpty()
        ? elements.getTypeElement("java.lang.Object").asType()
        : bound(arguments.get(0));
  }

  /** Whether a type, or a part of it, does not exist, or not yet. */
  boolean isMissing(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isMissing(array.getComponentType());
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        if (isMissing(argument)) {
          return true;
        }
      }
    }
    return false;
  }
}
