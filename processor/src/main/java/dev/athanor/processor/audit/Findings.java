package dev.athanor.processor.audit;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.mapping.MappedAttribute;
import dev.athanor.processor.mapping.MappedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What Envers would refuse when the application starts. */
final class Findings {

  private final List<Diagnostic> found = new ArrayList<>();

  List<Diagnostic> all() {
    return List.copyOf(found);
  }

  void unauditedParent(MappedEntity entity, MappedEntity parent) {
    add(
        Place.of(entity.type()),
        entity.type().getSimpleName()
            + " is audited, but "
            + parent.type().getSimpleName()
            + " above it is not.",
        "Annotate " + parent.type().getSimpleName() + " with @Audited, too, or neither of them.");
  }

  void unauditedTarget(MappedAttribute attribute, MappedEntity target, boolean possible) {
    add(
        Place.of(attribute.element()),
        attribute.label()
            + " is audited, but "
            + target.type().getSimpleName()
            + ", which it refers to, is not.",
        "Annotate "
            + target.type().getSimpleName()
            + " with @Audited"
            + (possible
                ? ", or the attribute with @Audited(targetAuditMode ="
                    + " RelationTargetAuditMode.NOT_AUDITED) or @NotAudited."
                : ", or the attribute with @NotAudited."));
  }

  void unknownKind(MappedAttribute attribute) {
    add(
        Place.of(attribute.element()),
        attribute.label() + " is audited, but Envers cannot tell the history of an @Any.",
        "Annotate it with @NotAudited.");
  }

  void secondRevisionEntity(AnnotationView annotation, MappedEntity first) {
    add(
        annotation.place(),
        "There are two entities for revisions: this, and " + first.name() + ".",
        "Leave @RevisionEntity on one of them.");
  }

  void auditedRevisionEntity(AnnotationView annotation) {
    add(
        annotation.place(),
        "The entity for revisions is audited itself.",
        "Remove @Audited or @RevisionEntity.");
  }

  /** Reports tables in another catalog, which neither H2 nor PostgreSQL creates. */
  void requireNoCatalog(Metadata metadata, Element element) {
    Stream.of("AuditTable", "AuditJoinTable", "CollectionAuditTable")
        .flatMap(name -> Envers.find(metadata, element, name).stream())
        .filter(table -> !table.text("catalog").isEmpty())
        .forEach(
            table ->
                found.add(
                    Diagnostic.error(
                        "UnsupportedMapping",
                        table.place("catalog"),
                        "The history is in the catalog " + table.text("catalog") + ".",
                        "Leave the catalog out: it is the database that the connection is made"
                            + " to.")));
  }

  private void add(Place place, String fact, String remedy) {
    found.add(Diagnostic.error("InvalidAuditing", place, fact, remedy));
  }
}
