package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlPlace;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the classes that a mapping file names, by full names or by those in its package. */
final class ClassNames {

  private final Elements elements;
  private final Types types;
  private final String packageName;
  private final Faults faults;

  ClassNames(Elements elements, Types types, String packageName, Faults faults) {
    this.elements = elements;
    this.types = types;
    this.packageName = packageName;
    this.faults = faults;
  }

  /** The full name: one without a point is in the package of the file. */
  String qualified(String written) {
    return written.contains(".") || packageName.isEmpty() ? written : packageName + "." + written;
  }

  /** The class of a name, which may be that of a class file. */
  Optional<TypeElement> find(String written) {
    String name = qualified(written);
    return Stream.of(name, name.replace('$', '.'))
        .map(elements::getTypeElement)
        .filter(found -> found != null)
        .findFirst();
  }

  /** The type of a value, a primitive one too; where there is none, that is a fault. */
  Optional<TypeMirror> type(String written, XmlPlace place) {
    for (TypeKind kind : TypeKind.values()) {
      if (kind.isPrimitive() && kind.name().toLowerCase(Locale.ROOT).equals(written)) {
        return Optional.of(types.getPrimitiveType(kind));
      }
    }
    Optional<TypeElement> found =
        find(written)
            .or(() -> Optional.ofNullable(elements.getTypeElement("java.lang." + written)));
    if (found.isEmpty()) {
      faults.unknownClass(place, qualified(written));
    }
    return found.map(type -> types.erasure(type.asType()));
  }
}
