package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads the element of a class as the annotations of it and its members. */
final class ClassReader {

  /** Attributes of the element that are no values of its annotation. */
  private static final Set<String> OWN = Set.of("class", "access", "metadata-complete");

  /** What says nothing about tables. */
  private static final Set<String> WITHOUT_MEANING = Set.of("cacheable");

  private final MappingFile file;
  private final UnitDefaults unit;
  private final AnnotationMaker maker;
  private final Overlay overlay;
  private final PartReader parts;
  private final Faults faults;

  ClassReader(
      MappingFile file, UnitDefaults unit, AnnotationMaker maker, Overlay overlay, Faults faults) {
    this.file = file;
    this.unit = unit;
    this.maker = maker;
    this.overlay = overlay;
    this.faults = faults;
    parts = new PartReader(file, maker, overlay, faults);
  }

  void read(XmlElement source, TypeElement type) {
    String annotation = MappingFile.CLASSES.get(source.name());
    boolean own = new TruthValues(faults).isTrue(source, "metadata-complete");
    boolean complete = own || unit.complete();
    boolean isConverter = source.name().equals("converter");
    if (complete && !isConverter) {
      overlay.clear(type);
    }
    maker.draft(annotation, source.place()).ifPresent(main -> read(source, type, main));
    if (isConverter) {
      return;
    }
    MemberAccess access = access(source, type, complete);
    AttributeElementReader attributes = new AttributeElementReader(maker, overlay, parts, faults);
    source
        .children("attributes")
        .flatMap(it -> it.children().stream())
        .forEach(attribute -> read(attribute, type, access, attributes));
    source
        .children(Extensions.TENANT_ID)
        .filter(Extensions::isIn)
        .forEach(attribute -> attributes.readMarked(attribute, "TenantId", type, access));
  }

  private static void read(
      XmlElement attribute,
      TypeElement type,
      MemberAccess access,
      AttributeElementReader attributes) {
    if (attribute.name().equals("natural-id") && Extensions.isIn(attribute)) {
      attribute.children().stream()
          .filter(it -> !Extensions.isWithoutMeaning(attribute, it.name()))
          .forEach(it -> attributes.readMarked(it, "NaturalId", type, access));
    } else {
      attributes.read(attribute, type, access);
    }
  }

  private void read(XmlElement source, TypeElement type, AnnotationMaker.Draft main) {
    source
        .attributes()
        .forEach(
            (name, text) -> {
              if (main.knows(name) && !OWN.contains(name)) {
                main.text(name, text, source.place());
              } else if (!OWN.contains(name)
                  && !WITHOUT_MEANING.contains(name)
                  && !Extensions.isWithoutMeaning(source, name)) {
                faults.unknown(source, "the attribute " + name + " of <" + source.name() + ">");
              }
            });
    overlay.merge(type, main.done());
    parts.read(source, type);
    if (source.name().equals("entity") && source.child("table").isEmpty()) {
      addSchema(source, type);
    }
  }

  /** The schema of the file is that of the tables of its entities. */
  private void addSchema(XmlElement source, TypeElement type) {
    if (file.schema().isEmpty() && file.catalog().isEmpty()) {
      return;
    }
    maker
        .draft("Table", source.place())
        .ifPresent(
            draft -> {
              file.schema().ifPresent(it -> draft.text("schema", it.text(), it.place()));
              file.catalog().ifPresent(it -> draft.text("catalog", it.text(), it.place()));
              overlay.complete(type, draft.done());
            });
  }

  private MemberAccess access(XmlElement source, TypeElement type, boolean complete) {
    Optional<MemberAccess> declared =
        source
            .attribute("access")
            .or(file::access)
            .or(unit::access)
            .flatMap(text -> MemberAccess.read(text, source.place(), faults));
    boolean isEntity = source.name().equals("entity");
    if (complete && isEntity && declared.isEmpty()) {
      declared = Optional.of(MemberAccess.PROPERTY);
    }
    declared.ifPresent(
        it ->
            maker
                .draft("Access", source.place())
                .map(draft -> draft.text("value", it.name(), source.place()).done())
                .ifPresent(access -> overlay.merge(type, access)));
    return declared.orElseGet(() -> MemberAccess.of(type, overlay));
  }
}
