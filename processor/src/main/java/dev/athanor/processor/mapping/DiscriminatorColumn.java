package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The {@code @DiscriminatorColumn} of a hierarchy of entities or embeddables, and what stands in
 * it.
 *
 * @param annotation what is declared
 * @param formula Hibernate's {@code @DiscriminatorFormula}, which stands in for the column
 */
record DiscriminatorColumn(
    Optional<ColumnAnnotation> annotation, Optional<AnnotationView> formula) {

  private static final String DEFAULT_NAME = "DTYPE";
  private static final int DEFAULT_LENGTH = 31;

  /** What the class at the root declares. */
  static DiscriminatorColumn of(Metadata metadata, TypeElement root) {
    return new DiscriminatorColumn(
        metadata.find(root, "DiscriminatorColumn").map(ColumnAnnotation::new),
        metadata.findByName(root, Annotations.HIBERNATE + "DiscriminatorFormula"));
  }

  /** The name that is written, or the one that follows {@code prefix}. */
  String name(String prefix) {
    return annotation
        .map(ColumnAnnotation::name)
        .filter(name -> !name.isEmpty())
        .orElse(prefix + DEFAULT_NAME);
  }

  /** The type, with the length that is declared elsewhere for texts. */
  ColumnType type(Optional<Integer> length) {
    return switch (kind()) {
      case "INTEGER" -> ColumnTypes.integer();
      case "CHAR" -> ColumnTypes.character(1);
      default ->
          ColumnTypes.varchar(
              length
                  .or(() -> annotation.map(it -> it.view().number("length", DEFAULT_LENGTH)))
                  .orElse(DEFAULT_LENGTH));
    };
  }

  /**
   * The value for a class, empty where it has to be declared and is not.
   *
   * @param name what it is called
   */
  Optional<String> value(Metadata metadata, TypeElement type, String name) {
    Optional<String> declared =
        metadata
            .find(type, "DiscriminatorValue")
            .map((AnnotationView value) -> value.text("value"));
    return switch (kind()) {
      case "INTEGER" -> declared.or(() -> Optional.of(Integer.toString(name.hashCode())));
      case "CHAR" -> declared;
      default -> declared.or(() -> Optional.of(name));
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
