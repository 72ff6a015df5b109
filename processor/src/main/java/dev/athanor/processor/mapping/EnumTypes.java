package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The column types of enumerations, and the checks that keep other values out. The names are
 * sorted, as Hibernate sorts those of a native enumeration.
 */
final class EnumTypes {

  private static final int MAX_TINYINT_CONSTANTS = 128;

  private final TypeReader types;

  EnumTypes(TypeReader types) {
    this.types = types;
  }

  Optional<ColumnType> find(Attribute attribute, TypeMirror type, ColumnSize size) {
    Optional<TypeMirror> custom = valueType(type);
    if (custom.isPresent()) {
      return Optional.of(
          types.name(custom.get()).equals("java.lang.String")
              ? ColumnTypes.varchar(size.length())
              : custom.get().getKind() == TypeKind.BYTE
                  ? ColumnTypes.tinyint()
                  : ColumnTypes.smallint());
    }
    List<String> names = names(type);
    if (isByName(attribute)) {
      return Optional.of(
          names.isEmpty() || size.length() == 0
              ? ScalarTypes.characters(size.length())
              : new EnumType(
                  names,
                  Optional.of(size.length())
                      .filter(length -> length != ColumnAnnotation.DEFAULT_LENGTH)));
    }
    return Optional.of(
        names.size() > MAX_TINYINT_CONSTANTS ? ColumnTypes.smallint() : ColumnTypes.tinyint());
  }

  /** The type that lists the names; Hibernate has it in H2 only. */
  Optional<ColumnType> listed(Attribute attribute, TypeMirror type) {
    return types
        .element(type)
        .map(NamedTypes::labels)
        .filter(labels -> !labels.isEmpty() && valueType(type).isEmpty())
        .map(
            labels ->
                new EnumType(
                    ExplicitTypes.isOrdinalEnumeration(attribute)
                        ? labels
                        : labels.stream().sorted().toList()));
  }

  /** The condition that a column of the enumeration fulfils, in the words of every database. */
  Optional<String> check(Attribute attribute, TypeMirror type, Identifier column) {
    List<String> names = names(type);
    if (names.isEmpty() || valueType(type).isPresent()) {
      return Optional.empty();
    }
    return CheckColumn.text(column)
        .map(
            left ->
                isByName(attribute)
                    ? names.stream().collect(Collectors.joining("', '", left + " in ('", "')"))
                    : left + " between 0 and " + (names.size() - 1));
  }

  static boolean isByName(Attribute attribute) {
    return ExplicitTypes.isText(attribute)
        .orElseGet(
            () ->
                attribute
                    .find("Enumerated")
                    .filter(annotation -> annotation.constant("value").equals("STRING"))
                    .isPresent());
  }

  /** Whether the constants have values in the database that are not their names or numbers. */
  static boolean hasOwnValues(TypeElement enumeration) {
    return ElementFilter.fieldsIn(enumeration.getEnclosedElements()).stream()
        .anyMatch(field -> Annotations.has(field, "EnumeratedValue"));
  }

  /** The type of the field that is marked as the value of the constants. */
  private Optional<TypeMirror> valueType(TypeMirror type) {
    return types.element(type).stream()
        .flatMap(element -> ElementFilter.fieldsIn(element.getEnclosedElements()).stream())
        .filter(field -> Annotations.has(field, "EnumeratedValue"))
        .<TypeMirror>map(Element::asType)
        .findFirst();
  }

  private List<String> names(TypeMirror type) {
    return types.element(type).stream()
        .flatMap(element -> element.getEnclosedElements().stream())
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(constant -> constant.getSimpleName().toString())
        .sorted()
        .toList();
  }
}
