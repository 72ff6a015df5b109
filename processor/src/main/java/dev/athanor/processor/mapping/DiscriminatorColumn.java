package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import java.util.Optional;

/**
 * The {@code @DiscriminatorColumn} of a hierarchy, and what stands in it.
 *
 * @param annotation what is declared
 * @param formula Hibernate's {@code @DiscriminatorFormula}, which stands in for the column
 */
record DiscriminatorColumn(
    Optional<ColumnAnnotation> annotation, Optional<AnnotationView> formula) {

  private static final String DEFAULT_NAME = "DTYPE";
  private static final int DEFAULT_LENGTH = 31;

  static DiscriminatorColumn of(EntityModel root) {
    return new DiscriminatorColumn(
        root.find("DiscriminatorColumn").map(ColumnAnnotation::new),
        root.hibernate("DiscriminatorFormula"));
  }

  String name() {
    return annotation
        .map(ColumnAnnotation::name)
        .filter(name -> !name.isEmpty())
        .orElse(DEFAULT_NAME);
  }

  ColumnType type() {
    return switch (kind()) {
      case "INTEGER" -> ColumnTypes.integer();
      case "CHAR" -> ColumnTypes.character(1);
      default ->
          ColumnTypes.varchar(
              annotation
                  .map(column -> column.view().number("length", DEFAULT_LENGTH))
                  .orElse(DEFAULT_LENGTH));
    };
  }

  /** The value for the rows of a class, empty where it has to be declared and is not. */
  Optional<String> value(EntityModel entity) {
    Optional<String> declared =
        entity.find("DiscriminatorValue").map((AnnotationView value) -> value.text("value"));
    return switch (kind()) {
      case "INTEGER" -> declared.or(() -> Optional.of(Integer.toString(entity.name.hashCode())));
      case "CHAR" -> declared;
      default -> declared.or(() -> Optional.of(entity.name));
    };
  }

  /** How a value stands in SQL. */
  String literal(String value) {
    return kind().equals("INTEGER") ? value : "'" + value.replace("'", "''") + "'";
  }

  /** Whether a value fits the type. */
  boolean isPossible(String value) {
    return switch (kind()) {
      case "INTEGER" -> value.matches("-?\\d{1,10}") || isCatchAll(value);
      case "CHAR" -> value.length() == 1 || isCatchAll(value);
      default -> true;
    };
  }

  /** Hibernate's words for a class whose rows have no value, or one that no other class has. */
  static boolean isCatchAll(String value) {
    return value.equals("null") || value.equals("not null");
  }

  private String kind() {
    return formula
        .or(() -> annotation.map(ColumnAnnotation::view))
        .map(declared -> declared.constant("discriminatorType"))
        .orElse("STRING");
  }
}
