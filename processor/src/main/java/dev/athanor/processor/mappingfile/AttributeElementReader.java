package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads an element of {@code <attributes>} as the annotations of a field or getter. */
final class AttributeElementReader {

  /** Attributes of the element that are no values of its annotation. */
  private static final Set<String> OWN = Set.of("name", "access", "id", "maps-id");

  private final AnnotationMaker maker;
  private final Overlay overlay;
  private final PartReader parts;
  private final Faults faults;

  AttributeElementReader(AnnotationMaker maker, Overlay overlay, PartReader parts, Faults faults) {
    this.maker = maker;
    this.overlay = overlay;
    this.parts = parts;
    this.faults = faults;
  }

  void read(XmlElement source, TypeElement type, MemberAccess classAccess) {
    read(source, Optional.empty(), type, classAccess);
  }

  /** The same for one that Hibernate has another annotation for beside its own. */
  void readMarked(XmlElement source, String mark, TypeElement type, MemberAccess classAccess) {
    read(source, Optional.of(Extensions.annotation(mark)), type, classAccess);
  }

  private void read(
      XmlElement source, Optional<String> mark, TypeElement type, MemberAccess classAccess) {
    Optional<String> annotation =
        mark.isPresent() && source.name().equals(Extensions.TENANT_ID)
            ? Optional.of("Basic")
            : Vocabulary.attribute(source.name()).or(() -> Extensions.attribute(source));
    if (annotation.isEmpty()) {
      if (!source.name().equals("description")) {
        faults.unknown(source, "<" + source.name() + "> in <attributes>");
      }
      return;
    }
    MemberAccess access =
        source
            .attribute("access")
            .flatMap(text -> MemberAccess.read(text, source.place(), faults))
            .orElse(classAccess);
    Optional<String> name = source.attribute("name");
    if (name.isEmpty()) {
      faults.nameless(source);
      return;
    }
    Optional<Element> member = access.find(type, name.get());
    if (member.isEmpty()) {
      faults.unknownAttribute(source, name.get(), type.getQualifiedName().toString());
      return;
    }
    maker
        .draft(annotation.get(), source.place())
        .ifPresent(main -> read(source, member.get(), main));
    mark.flatMap(it -> maker.draft(it, source.place()))
        .ifPresent(it -> overlay.merge(member.get(), it.done()));
  }

  private void read(XmlElement source, Element member, AnnotationMaker.Draft main) {
    source
        .attributes()
        .forEach(
            (name, text) -> {
              if (!OWN.contains(name)) {
                if (main.knows(name)) {
                  main.text(name, text, source.place());
                } else if (!Extensions.isWithoutMeaning(source, name)
                    && !readExtension(source, name, text, member)) {
                  faults.unknown(source, "the attribute " + name + " of <" + source.name() + ">");
                }
              }
            });
    overlay.merge(member, main.done());
    put(member, "Access", MemberAccess.of(member).name(), source);
    if (new TruthValues(faults).isTrue(source, "id")) {
      maker.draft("Id", source.place()).ifPresent(it -> overlay.merge(member, it.done()));
    }
    source.attribute("maps-id").ifPresent(text -> put(member, "MapsId", text, source));
    parts.read(Expansion.of(source), member);
  }

  private boolean readExtension(XmlElement source, String name, String text, Element member) {
    boolean known = Extensions.isIn(source) && name.equals("not-found");
    if (known) {
      maker
          .draft(Extensions.annotation("NotFound"), source.place())
          .map(draft -> draft.text("action", text, source.place()).done())
          .ifPresent(it -> overlay.merge(member, it));
    }
    return known;
  }

  private void put(Element member, String annotation, String value, XmlElement source) {
    maker
        .draft(annotation, source.place())
        .map(draft -> draft.text("value", value, source.place()).done())
        .ifPresent(it -> overlay.merge(member, it));
  }
}
