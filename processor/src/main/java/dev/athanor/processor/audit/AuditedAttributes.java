package dev.athanor.processor.audit;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.mapping.AttributeKind;
import dev.athanor.processor.mapping.MappedAttribute;
import dev.athanor.processor.mapping.MappedEntity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds out which attributes of an entity have a history, as Envers does: those of a class that is
 * {@code @Audited} or that are so themselves. Mapped superclasses count for themselves, and are
 * looked at only where something below them is audited; embeddables are taken whole.
 */
final class AuditedAttributes {

  private final Metadata metadata;
  private final EnversSettings settings;

  AuditedAttributes(Metadata metadata, EnversSettings settings) {
    this.metadata = metadata;
    this.settings = settings;
  }

  /** The attributes of an entity by their paths, those within embeddables too. */
  Map<String, Auditing> of(MappedEntity entity) {
    Map<String, Auditing> found = new LinkedHashMap<>();
    AuditOverrides overrides = new AuditOverrides(metadata, entity.type());
    boolean goesOn = true;
    for (Optional<TypeElement> current = Optional.of(entity.type());
        goesOn && current.isPresent();
        current = above(current.get())) {
      TypeElement type = current.get();
      Optional<AnnotationView> audited = audited(type);
      Optional<Boolean> overridden = overrides.ofClass(type);
      boolean whole = audited.isPresent() ? overridden.orElse(true) : overridden.orElse(false);
      // A class that is audited for the sake of one below it is audited as that one is.
      Optional<AnnotationView> manner = audited.or(() -> audited(entity.type()));
      entity.attributes().stream()
          .filter(attribute -> !attribute.path().contains("."))
          .filter(attribute -> attribute.declaringClass().equals(type))
          .forEach(attribute -> add(attribute, whole, manner, overrides, found));
      goesOn = whole || !found.isEmpty();
    }
    entity.attributes().stream()
        .filter(attribute -> attribute.kind() == AttributeKind.EMBEDDED)
        .filter(attribute -> found.containsKey(attribute.path()))
        .forEach(attribute -> addParts(entity, attribute, found));
    return found;
  }

  private void add(
      MappedAttribute attribute,
      boolean whole,
      Optional<AnnotationView> manner,
      AuditOverrides overrides,
      Map<String, Auditing> found) {
    TypeElement type = attribute.declaringClass();
    Optional<Boolean> overridden = overrides.ofAttribute(type, attribute.name());
    Optional<AnnotationView> own = audited(attribute);
    boolean counts = own.isPresent() || whole || overridden.orElse(false);
    if (counts && !isExcluded(attribute, overridden)) {
      Optional<AnnotationView> said = own.or(() -> whole ? manner : Optional.empty());
      found.put(
          attribute.path(),
          auditing(said)
              .withJoinTable(
                  overrides
                      .joinTable(type, attribute.name())
                      .or(() -> Envers.find(metadata, attribute.element(), "AuditJoinTable"))));
    }
  }

  /** The attributes of an embeddable, which are audited unless something says otherwise. */
  private void addParts(
      MappedEntity entity, MappedAttribute embedded, Map<String, Auditing> found) {
    for (MappedAttribute part : parts(entity, embedded.path())) {
      EmbeddableParts rules = new EmbeddableParts(metadata, Optional.of(embedded), part);
      if (rules.isAudited() && !isExcluded(part, rules.overridden())) {
        found.put(
            part.path(),
            auditing(audited(part))
                .withJoinTable(
                    rules
                        .joinTable()
                        .or(() -> Envers.find(metadata, part.element(), "AuditJoinTable"))));
        if (part.kind() == AttributeKind.EMBEDDED) {
          addParts(entity, part, found);
        }
      }
    }
  }

  /** The attributes of the embeddables in a collection, or of the keys of a map. */
  Map<MappedAttribute, Auditing> ofElements(MappedEntity entity, String path) {
    Map<MappedAttribute, Auditing> found = new LinkedHashMap<>();
    for (MappedAttribute part : parts(entity, path)) {
      EmbeddableParts rules = new EmbeddableParts(metadata, Optional.empty(), part);
      if (rules.isAudited() && !isExcluded(part, rules.overridden())) {
        found.put(part, auditing(audited(part)));
        if (part.kind() == AttributeKind.EMBEDDED) {
          found.putAll(ofElements(entity, part.path()));
        }
      }
    }
    return found;
  }

  private static List<MappedAttribute> parts(MappedEntity entity, String path) {
    return entity.attributes().stream()
        .filter(part -> part.path().equals(path + "." + part.name()))
        .toList();
  }

  private boolean isExcluded(MappedAttribute attribute, Optional<Boolean> overridden) {
    boolean not = Envers.has(metadata, attribute.element(), "NotAudited");
    return not && !overridden.orElse(false)
        || !overridden.orElse(true)
        || settings.passesOverVersions() && metadata.has(attribute.element(), "Version");
  }

  private Auditing auditing(Optional<AnnotationView> audited) {
    return new Auditing(
        audited.filter(it -> it.constant("targetAuditMode").equals("NOT_AUDITED")).isEmpty(),
        settings.flagsAll() || audited.filter(it -> it.flag("withModifiedFlag")).isPresent(),
        audited.map(it -> it.text("modifiedColumnName")).orElse(""),
        Optional.empty());
  }

  private Optional<AnnotationView> audited(TypeElement type) {
    return Envers.find(metadata, type, "Audited");
  }

  private Optional<AnnotationView> audited(MappedAttribute attribute) {
    return Envers.find(metadata, attribute.element(), "Audited");
  }

  private static Optional<TypeElement> above(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }
}
