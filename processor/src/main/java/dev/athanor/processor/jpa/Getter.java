package dev.athanor.processor.jpa;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** What makes a method the getter of a property, wherever its mapping is written. */
public final class Getter {

  private Getter() {}

  /** The name of the property, empty if the method is no getter. */
  public static Optional<String> property(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    TypeKind type = method.getReturnType().getKind();
    if (!method.getParameters().isEmpty() || type == TypeKind.VOID) {
      return Optional.empty();
    }
    if (name.length() > 3 && name.startsWith("get")) {
      return Optional.of(decapitalize(name.substring(3)));
    }
    boolean isTruthValue =
        type == TypeKind.BOOLEAN || method.getReturnType().toString().equals("java.lang.Boolean");
    return name.length() > 2 && name.startsWith("is") && isTruthValue
        ? Optional.of(decapitalize(name.substring(2)))
        : Optional.empty();
  }

  /** As JavaBeans do: two capitals at the start stay. */
  private static String decapitalize(String name) {
    return name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1))
        ? name
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
