package dev.athanor.conformance;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.type.SqlTypes;

/** Attributes with {@code @JdbcTypeCode}: every code of Hibernate's with types of many kinds. */
final class CodedTypes {

  private static final List<String> TYPES =
      List.of(
          "String",
          "Integer",
          "Boolean",
          "byte[]",
          "float[]",
          "java.util.UUID",
          "java.time.LocalDateTime",
          "java.time.Duration",
          "java.util.List<String>",
          "Kind");

  /** The line of the source on which the first of the entities stands. */
  static final int FIRST_LINE = 2;

  private CodedTypes() {}

  /** An attribute with a code. */
  record Coded(String code, String type, int number) {

    /** An entity that has no other attribute. */
    String entity() {
      return "@Entity class %s { @Id long id; %s%s @JdbcTypeCode(SqlTypes.%s) %s it; }"
          .formatted(
              name(),
              type.equals("Kind") && code.endsWith("CHAR") ? "@Enumerated(EnumType.STRING) " : "",
              code.contains("VECTOR") ? "@Array(length = 3)" : "",
              code,
              type);
    }

    /** Whether H2 alone checks it, or gives it a length, or PostgreSQL alone checks it. */
    boolean isInOneDatabase() {
      return code.matches("LONG32.*|NAMED_.*") && type.equals("Kind")
          || code.equals("NCHAR") && type.equals("Boolean");
    }

    /** The name of that entity. */
    String name() {
      return "T_" + code + "_" + number;
    }

    @Override
    public String toString() {
      return code + " of " + type;
    }
  }

  static List<Coded> all() {
    return Stream.of(SqlTypes.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(Field::getName)
        .sorted(Comparator.naturalOrder())
        .flatMap(code -> TYPES.stream().map(type -> new Coded(code, type, TYPES.indexOf(type))))
        .filter(it -> !it.isInOneDatabase())
        .toList();
  }

  /** The source of entities: each on a line of its own. */
  static String source(List<Coded> attributes) {
    StringBuilder source =
        new StringBuilder(
            "package fixture; import jakarta.persistence.*; import org.hibernate.annotations.Array;"
                + " import org.hibernate.annotations.JdbcTypeCode; import"
                + " org.hibernate.type.SqlTypes; enum Kind { A, B }\n");
    attributes.forEach(it -> source.append(it.entity()).append('\n'));
    return source.toString();
  }
}
