package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What stands for true and false in a column that is no boolean: Hibernate checks for it. */
final class BooleanValues {

  private static final String CONVERTERS = "org.hibernate.type.";

  private BooleanValues() {}

  /** The values that one of Hibernate's own converters makes. */
  static Optional<String> ofConverter(String name) {
    if (!name.startsWith(CONVERTERS)) {
      return Optional.empty();
    }
    return switch (name.substring(CONVERTERS.length())) {
      case "YesNoConverter" -> Optional.of("'N', 'Y'");
      case "TrueFalseConverter" -> Optional.of("'T', 'F'");
      case "NumericBooleanConverter" -> Optional.of("0, 1");
      default -> Optional.empty();
    };
  }

  /** The values of an attribute, where its converter or the code of its type says them. */
  static Optional<String> of(
      MappingContext context, Attribute attribute, TypeMirror type, Scope scope) {
    Optional<String> converter = context.converters.name(attribute, scope);
    if (converter.isPresent()) {
      return ofConverter(converter.get());
    }
    return context.types.isBoolean(type)
        ? ExplicitTypes.code(attribute).flatMap(BooleanValues::ofCode)
        : Optional.empty();
  }

  /** The condition that a column fulfils. */
  static Optional<String> condition(Identifier column, String values) {
    return CheckColumn.text(column).map(left -> left + " in (" + values + ")");
  }

  private static Optional<String> ofCode(int code) {
    return switch (code) {
      case JdbcTypes.TINYINT -> Optional.of("0, 1");
      case JdbcTypes.CHAR -> Optional.of("'F', 'T'");
      default -> Optional.empty();
    };
  }
}
