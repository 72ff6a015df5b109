package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.TypeReference;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Attributes whose column has a named enumeration of the database. Hibernate names it as the class
 * and sorts the labels by their names, unless the order of the constants is asked for; so it does
 * here what {@code @NativeEnum} says.
 */
final class NativeEnums {

  private static final String ANNOTATION = "NativeEnum";

  private final MappingContext context;

  NativeEnums(MappingContext context) {
    this.context = context;
  }

  /** The type, where the attribute asks for one; what stands against it has its error. */
  Optional<ColumnType> find(Attribute attribute, TypeMirror type, Scope scope) {
    if (!context.types.isEnum(type)) {
      return Optional.empty();
    }
    Optional<TypeElement> source = context.types.element(type);
    if (!isAsked(attribute, type)) {
      source.ifPresent(context.plainEnums::add);
      return Optional.empty();
    }
    Optional<AnnotationView> own = annotation(attribute, type);
    if (!isPossible(attribute, type, scope, own)) {
      return Optional.empty();
    }
    List<String> labels = labels(attribute, own, source.get());
    if (labels.isEmpty()) {
      context.unsupported(
          own.map(AnnotationView::place).orElseGet(attribute::place),
          attribute.label() + " has a named enumeration without a label.",
          "Give the enumeration a constant, or leave out what makes a named type of it.");
      return Optional.of(new NativeType(source.get().getSimpleName().toString()));
    }
    NamedEnum found = new NamedEnum(name(own, source.get()), labels);
    return Optional.of(
        new TypeReference(context.namedTypes.add(context, attribute, found, source.get()).name()));
  }

  /** Reports an enumeration that is to be kept with its column, where not all databases can. */
  void requireTarget(Attribute attribute, TypeMirror type) {
    if (context.types.isEnum(type)
        && ExplicitTypes.isNativeEnumeration(attribute)
        && !ExplicitTypes.isNamedEnumeration(attribute)) {
      context.requireTargets(
          attribute.place(),
          attribute.label() + " is an enumeration without a name",
          EnumSet.of(TargetDatabase.H2));
    }
  }

  /** Whether the attribute asks for one. */
  boolean isAsked(Attribute attribute, TypeMirror type) {
    return ExplicitTypes.isNamedEnumeration(attribute) || annotation(attribute, type).isPresent();
  }

  /** The column, whose definition may be nothing but the name of the type. */
  static Column undefined(Column column, ColumnType type) {
    return type instanceof TypeReference
            && column.type() instanceof NativeType written
            && written.sql().strip().equalsIgnoreCase(type.toString())
        ? column.withType(type)
        : column;
  }

  /** Refuses an array, which would pass over what its elements ask for. */
  void refuseArray(Attribute attribute, TypeMirror type) {
    if (context.types.isPlural(type)) {
      TypeMirror element = context.types.elementOf(type);
      annotation(attribute, element)
          .filter(own -> context.types.isEnum(element))
          .ifPresent(
              own ->
                  context.unsupported(
                      attribute.place(),
                      attribute.label() + " is an array of a named enumeration.",
                      "Make an @ElementCollection of it, or name the type with"
                          + " @Column(columnDefinition = \"...\")."));
    }
  }

  private boolean isPossible(
      Attribute attribute, TypeMirror type, Scope scope, Optional<AnnotationView> own) {
    boolean converted =
        context.converters.find(attribute, type, scope).isPresent()
            || context.types.element(type).filter(EnumTypes::hasOwnValues).isPresent();
    if (converted) {
      context.unsupported(
          own.map(AnnotationView::place).orElseGet(attribute::place),
          attribute.label()
              + " has values of its own, which only running code knows, and a named enumeration.",
          "Name the type with @Column(columnDefinition = \"...\") and create it in a revision.");
      return false;
    }
    if (!ExplicitTypes.isNativeEnumeration(attribute) && !EnumTypes.isByName(attribute)) {
      context.error(
          "MisplacedAnnotation",
          own.map(AnnotationView::place).orElseGet(attribute::place),
          attribute.label() + " is written as a number, which is no label of an enumeration.",
          "Annotate it with @Enumerated(EnumType.STRING), or leave out @NativeEnum.");
      return false;
    }
    return true;
  }

  private Optional<AnnotationView> annotation(Attribute attribute, TypeMirror type) {
    return attribute
        .athanor(ANNOTATION)
        .or(
            () ->
                context
                    .types
                    .element(type)
                    .flatMap(it -> context.metadata.findAthanor(it, ANNOTATION)));
  }

  private QualifiedName name(Optional<AnnotationView> own, TypeElement source) {
    String simple = source.getSimpleName().toString();
    if (own.isEmpty()) {
      return QualifiedName.of(new Identifier(simple, false));
    }
    String written = own.get().text("name");
    return new QualifiedName(
        context.schema(own.get().text("schema")),
        context.physical(written.isEmpty() ? simple : written));
  }

  private static List<String> labels(
      Attribute attribute, Optional<AnnotationView> own, TypeElement source) {
    List<String> declared = NamedTypes.labels(source);
    return own.isPresent() || ExplicitTypes.isOrdinalEnumeration(attribute)
        ? declared
        : declared.stream().sorted().toList();
  }
}
