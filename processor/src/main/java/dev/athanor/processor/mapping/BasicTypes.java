package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column types that Hibernate ORM gives to basic attributes. */
final class BasicTypes {

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
    boolean lob = attribute.has("Lob");
    if (type instanceof PrimitiveType primitive) {
      return find(attribute, types.types().boxedClass(primitive).asType(), size);
    }
    if (type instanceof ArrayType array) {
      return lob ? largeObject(array) : arrays.find(attribute, array.getComponentType(), size);
    }
    if (types.isEnum(type)) {
      return enums.find(attribute, type, size);
    }
    String name = types.name(type);
    Optional<ColumnType> known =
        lob && name.equals("java.lang.String")
            ? Optional.of(ColumnTypes.clob())
            : TemporalTypes.find(name, temporal(attribute), size)
                .or(() -> ScalarTypes.find(name, size));
    return known.or(() -> collectionOrSerializable(attribute, type, size));
  }

  private Optional<ColumnType> collectionOrSerializable(
      Attribute attribute, TypeMirror type, ColumnSize size) {
    if (types.isA(type, "java.util.Collection")) {
      return arrays.find(attribute, types.elementOf(type), size);
    }
    Optional<TypeElement> element = types.element(type);
    boolean serializable =
        types.isA(type, "java.io.Serializable")
            && !types.isMap(type)
            && !types.name(type).equals("java.net.InetAddress");
    if (element.isEmpty() || !serializable) {
      return Optional.empty();
    }
    return Optional.of(attribute.has("Lob") ? ColumnTypes.blob() : ScalarTypes.bytes(size));
  }

  private Optional<ColumnType> largeObject(ArrayType array) {
    TypeMirror component = array.getComponentType();
    boolean characters =
        component.getKind() == TypeKind.CHAR || types.name(component).endsWith(".Character");
    boolean bytes = component.getKind() == TypeKind.BYTE || types.name(component).endsWith(".Byte");
    return characters
        ? Optional.of(ColumnTypes.clob())
        : bytes ? Optional.of(ColumnTypes.blob()) : Optional.empty();
  }

  private static String temporal(Attribute attribute) {
    return attribute
        .find("Temporal")
        .map((AnnotationView view) -> view.constant("value"))
        .orElse("");
  }

  /** The sizes that a column declares, or their defaults. */
  static ColumnSize size(Optional<AnnotationView> column) {
    return column
        .map(ColumnAnnotation::new)
        .map(c -> new ColumnSize(c.length(), c.precision(), c.scale(), c.secondPrecision()))
        .orElse(ColumnSize.DEFAULT);
  }
}
