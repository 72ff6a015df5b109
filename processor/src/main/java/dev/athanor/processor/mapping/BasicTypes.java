package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.PortableType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column types that Hibernate ORM gives to basic attributes. */
final class BasicTypes {

  /** What Hibernate takes for arrays; other collections are just serializable, or nothing. */
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

  private final TypeReader types;
  private final EnumTypes enums;
  private final ArrayTypes arrays;

  BasicTypes(TypeReader types) {
    this.types = types;
    enums = new EnumTypes(types);
    arrays = new ArrayTypes(types, this);
  }

  EnumTypes enums() {
    return enums;
  }

  /** The type of a column for values of a type, empty where Hibernate has none either. */
  Optional<ColumnType> find(Attribute attribute, TypeMirror type, ColumnSize size) {
    Optional<String> described = ExplicitTypes.javaType(attribute);
    Optional<Integer> code = ExplicitTypes.code(attribute, isSeveral(types, type));
    if (ExplicitTypes.isNativeEnumeration(attribute) && types.isEnum(type)) {
      return enums.listed(attribute, type);
    }
    Optional<ExtensionType> extension = ExtensionType.of(attribute, type, types);
    if (extension.isPresent()) {
      return extension.flatMap(found -> found.column(attribute));
    }
    if (types.isEnum(type) && code.filter(it -> !JdbcTypes.isComparable(it)).isPresent()) {
      return Optional.empty();
    }
    if (code.isPresent()) {
      return JdbcTypes.find(code.get(), described.orElseGet(() -> types.name(boxed(type))), size);
    }
    Optional<String> component = ExplicitTypes.component(attribute);
    if (component.isPresent()) {
      return Optional.of(
          component.get().endsWith("Byte")
              ? ScalarTypes.bytes(size)
              : ScalarTypes.characters(size.length()));
    }
    return described.isPresent()
        ? known(described.get(), attribute, size)
        : byItself(attribute, type, size);
  }

  /** Whether Hibernate takes the values for arrays. */
  static boolean isSeveral(TypeReader types, TypeMirror type) {
    return type instanceof ArrayType array
        ? array.getComponentType().getKind() != TypeKind.BYTE
            && array.getComponentType().getKind() != TypeKind.CHAR
        : COLLECTIONS.contains(types.name(type));
  }

  /** The type that values have where nothing else is said. */
  Optional<ColumnType> byItself(Attribute attribute, TypeMirror type, ColumnSize size) {
    if (type instanceof PrimitiveType) {
      return byItself(attribute, boxed(type), size);
    }
    if (type instanceof ArrayType array) {
      return (attribute.has("Lob") ? largeObject(array) : Optional.<ColumnType>empty())
          .or(() -> arrays.find(attribute, array.getComponentType(), size));
    }
    if (types.isEnum(type)) {
      return enums.find(attribute, type, size);
    }
    return known(types.name(type), attribute, size)
        .or(() -> collectionOrSerializable(attribute, type, size));
  }

  private static Optional<ColumnType> known(String type, Attribute attribute, ColumnSize size) {
    return TemporalTypes.find(type, temporal(attribute), size)
        .or(() -> ScalarTypes.find(type, size))
        .map(found -> attribute.has("Lob") && isText(found) ? ColumnTypes.clob() : found);
  }

  private Optional<ColumnType> collectionOrSerializable(
      Attribute attribute, TypeMirror type, ColumnSize size) {
    if (COLLECTIONS.contains(types.name(type))) {
      return arrays.find(attribute, types.elementOf(type), size);
    }
    Optional<TypeElement> element = types.element(type);
    if (element.isEmpty() || !types.isA(type, "java.io.Serializable")) {
      return Optional.empty();
    }
    return Optional.of(attribute.has("Lob") ? ColumnTypes.blob() : ScalarTypes.bytes(size));
  }

  /** Characters or bytes; arrays of anything else stay arrays. */
  private Optional<ColumnType> largeObject(ArrayType array) {
    TypeMirror component = array.getComponentType();
    boolean characters =
        component.getKind() == TypeKind.CHAR || types.name(component).endsWith(".Character");
    boolean bytes = component.getKind() == TypeKind.BYTE || types.name(component).endsWith(".Byte");
    return characters
        ? Optional.of(ColumnTypes.clob())
        : bytes ? Optional.of(ColumnTypes.blob()) : Optional.empty();
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive
        ? types.types().boxedClass(primitive).asType()
        : type;
  }

  private static boolean isText(ColumnType type) {
    return type instanceof PortableType portable
        && switch (portable.name()) {
          case VARCHAR, TEXT -> true;
          default -> false;
        };
  }

  private static String temporal(Attribute attribute) {
    return attribute
        .find("Temporal")
        .map((AnnotationView view) -> view.constant("value"))
        .orElse("");
  }

  /** The sizes that a column declares, or their defaults. */
  static ColumnSize size(Attribute attribute, Optional<AnnotationView> column) {
    ColumnSize declared =
        column
            .map(ColumnAnnotation::new)
            .map(c -> new ColumnSize(c.length(), c.precision(), c.scale(), c.secondPrecision()))
            .orElse(ColumnSize.DEFAULT);
    return attribute
        .hibernate("FractionalSeconds")
        .map(fraction -> declared.withSecondPrecision(fraction.number("value", -1)))
        .orElse(declared);
  }
}
