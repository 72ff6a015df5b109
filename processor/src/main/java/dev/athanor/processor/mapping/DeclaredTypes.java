package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.ColumnType;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a column behind which no attribute stands, as Hibernate's annotations of one prefix
 * say it: {@code @AnyKeyJavaClass}, {@code @CollectionIdJdbcTypeCode} and their like.
 *
 * @param types answers questions about types
 * @param attribute what they stand on
 * @param prefix how their names begin
 */
record DeclaredTypes(TypeReader types, Attribute attribute, String prefix) {

  /** Whether there are any. */
  boolean isAny() {
    return Stream.of("JavaClass", "JavaType", "JdbcType", "JdbcTypeCode")
        .anyMatch(annotation -> find(annotation).isPresent());
  }

  /** The type, empty where nothing says it, or where only running code would tell. */
  Optional<ColumnType> find(ColumnSize size) {
    return find(size, "java.lang.String");
  }

  /** The same for values of a Java type, unless another one is said. */
  Optional<ColumnType> find(ColumnSize size, String valueType) {
    Optional<String> javaType = javaType();
    Optional<Integer> code =
        find("JdbcTypeCode")
            .map(annotation -> annotation.number("value", 0))
            .or(
                () ->
                    find("JdbcType")
                        .flatMap(annotation -> annotation.type("value"))
                        .flatMap(type -> JdbcDescriptors.code(type.toString())));
    return code.isPresent()
        ? JdbcTypes.find(code.get(), javaType.orElse(valueType), size)
        : javaType.flatMap(
            name -> TemporalTypes.find(name, "", size).or(() -> ScalarTypes.find(name, size)));
  }

  private Optional<String> javaType() {
    return find("JavaClass")
        .flatMap(annotation -> annotation.type("value").or(() -> annotation.type("idType")))
        .map(this::boxed)
        .or(
            () ->
                find("JavaType")
                    .flatMap(annotation -> annotation.type("value"))
                    .flatMap(type -> JavaDescriptors.type(type.toString())));
  }

  private Optional<AnnotationView> find(String annotation) {
    return attribute.hibernate(prefix + annotation);
  }

  private String boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive
        ? types.types().boxedClass(primitive).getQualifiedName().toString()
        : types.name(type);
  }
}
