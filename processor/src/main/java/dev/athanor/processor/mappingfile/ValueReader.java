package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlPlace;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads texts of mapping files as what values of annotations are. */
final class ValueReader {

  private final ClassNames classes;
  private final Faults faults;
  private final TruthValues truths;

  ValueReader(ClassNames classes, Faults faults) {
    this.classes = classes;
    this.faults = faults;
    truths = new TruthValues(faults);
  }

  boolean isArray(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY;
  }

  /** The annotation that a value is, or that its items are. */
  Optional<TypeElement> annotationType(TypeMirror type) {
    return declared(type).filter(found -> found.getKind() == ElementKind.ANNOTATION_TYPE);
  }

  /** A value of a type, or of the items of an array; empty where the text is none. */
  Optional<Object> read(TypeMirror type, String name, String text, XmlPlace place) {
    TypeMirror single = type instanceof ArrayType array ? array.getComponentType() : type;
    String written = text.strip();
    return switch (single.getKind()) {
      case BOOLEAN -> truths.read(name, written, place).map(truth -> truth);
      case INT -> number(name, written, place);
      default -> {
        TypeElement declared = declared(single).orElseThrow();
        if (declared.getKind() == ElementKind.ENUM) {
          yield constant(declared, name, written, place);
        }
        yield declared.getQualifiedName().contentEquals("java.lang.Class")
            ? classes.type(written, place).map(found -> found)
            : Optional.of(text);
      }
    };
  }

  private Optional<Object> number(String name, String text, XmlPlace place) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      faults.invalid(place, name, text, "a whole number");
      return Optional.empty();
    }
  }

  private Optional<Object> constant(TypeElement type, String name, String text, XmlPlace place) {
    Optional<Object> found =
        constants(type)
            .filter(constant -> constant.getSimpleName().contentEquals(text))
            .<Object>map(constant -> constant)
            .findFirst();
    if (found.isEmpty()) {
      String all = constants(type).map(Element::getSimpleName).collect(Collectors.joining(", "));
      faults.invalid(place, name, text, "one of " + all);
    }
    return found;
  }

  private static Stream<? extends Element> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT);
  }

  private static Optional<TypeElement> declared(TypeMirror type) {
    TypeMirror single = type instanceof ArrayType array ? array.getComponentType() : type;
    return single instanceof DeclaredType declared
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }
}
