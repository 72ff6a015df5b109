package dev.athanor.processor.audit;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.mapping.MappedAttribute;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Whether an attribute of an embeddable has a history. */
final class EmbeddableParts {

  private final Metadata metadata;
  private final MappedAttribute part;
  private final AuditOverrides inherited;
  private final List<AnnotationView> overrides;

  /**
   * Asks about one.
   *
   * @param embedded the attribute that holds the embeddable; the elements of a collection have none
   */
  EmbeddableParts(Metadata metadata, Optional<MappedAttribute> embedded, MappedAttribute part) {
    this.metadata = metadata;
    this.part = part;
    inherited = new AuditOverrides(metadata, part.declaringClass());
    overrides =
        embedded
            .map(holder -> Envers.findAll(metadata, holder.element(), "AuditOverride"))
            .orElse(List.of());
  }

  /** What is said about this one attribute. */
  Optional<Boolean> overridden() {
    return about(part.name())
        .map(override -> override.flag("isAudited"))
        .or(() -> inherited.ofAttribute(part.declaringClass(), part.name()));
  }

  /** What is said about the table of the collection that it is. */
  Optional<AnnotationView> joinTable() {
    return about(part.name())
        .filter(override -> override.flag("isAudited"))
        .flatMap(override -> override.nested("auditJoinTable"));
  }

  boolean isAudited() {
    TypeElement type = part.declaringClass();
    if (Envers.has(metadata, part.element(), "Audited")) {
      return true;
    }
    return overridden()
        .or(() -> about("").map(override -> override.flag("isAudited")))
        .or(() -> inherited.ofClass(type))
        .orElseGet(
            () -> Envers.has(metadata, type, "Audited") || !metadata.has(type, "MappedSuperclass"));
  }

  private Optional<AnnotationView> about(String name) {
    return overrides.stream()
        .filter(override -> override.text("name").equals(name))
        .filter(
            override ->
                AuditOverrides.forClass(override)
                    .map(part.declaringClass().getQualifiedName()::contentEquals)
                    .orElse(!name.isEmpty()))
        .findFirst();
  }
}
