package dev.athanor.processor.audit;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What a class and those above it say about the auditing of inherited attributes; the lowest one
 * that says something of a class or attribute counts.
 */
final class AuditOverrides {

  private final Map<String, Boolean> classes = new HashMap<>();
  private final Map<String, Boolean> attributes = new HashMap<>();
  private final Map<String, AnnotationView> joinTables = new HashMap<>();

  AuditOverrides(Metadata metadata, TypeElement type) {
    for (Optional<TypeElement> current = Optional.of(type);
        current.isPresent();
        current = element(current.get().getSuperclass())) {
      read(metadata, current.get());
    }
  }

  private void read(Metadata metadata, TypeElement type) {
    Envers.find(metadata, type, "Audited").stream()
        .flatMap(audited -> audited.types("auditParents").stream())
        .forEach(parent -> classes.putIfAbsent(name(parent), true));
    for (AnnotationView override : Envers.findAll(metadata, type, "AuditOverride")) {
      Optional<String> overridden = forClass(override);
      if (overridden.isEmpty()) {
        continue;
      }
      boolean audited = override.flag("isAudited");
      if (override.text("name").isEmpty()) {
        classes.putIfAbsent(overridden.get(), audited);
      } else {
        String attribute = overridden.get() + "#" + override.text("name");
        boolean counts = attributes.putIfAbsent(attribute, audited) == null;
        if (counts && audited) {
          override.nested("auditJoinTable").ifPresent(it -> joinTables.put(attribute, it));
        }
      }
    }
  }

  /** The class that an override is about, if it names one. */
  static Optional<String> forClass(AnnotationView override) {
    return override.type("forClass").map(AuditOverrides::name).filter(name -> !name.isEmpty());
  }

  /** Whether a class is audited, if something is said. */
  Optional<Boolean> ofClass(TypeElement type) {
    return Optional.ofNullable(classes.get(type.getQualifiedName().toString()));
  }

  /** Whether an attribute is audited, if something is said. */
  Optional<Boolean> ofAttribute(TypeElement type, String name) {
    return Optional.ofNullable(attributes.get(type.getQualifiedName() + "#" + name));
  }

  /** What is said about the table of a collection. */
  Optional<AnnotationView> joinTable(TypeElement type, String name) {
    return Optional.ofNullable(joinTables.get(type.getQualifiedName() + "#" + name));
  }

  private static String name(TypeMirror type) {
    return element(type).map(found -> found.getQualifiedName().toString()).orElse("");
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }
}
