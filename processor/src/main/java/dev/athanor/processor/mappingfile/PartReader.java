package dev.athanor.processor.mappingfile;

import dev.athanor.processor.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads the elements in that of a class or attribute as annotations of it. */
final class PartReader {

  private final MappingFile file;
  private final AnnotationMaker maker;
  private final Overlay overlay;
  private final Faults faults;

  PartReader(MappingFile file, AnnotationMaker maker, Overlay overlay, Faults faults) {
    this.file = file;
    this.maker = maker;
    this.overlay = overlay;
    this.faults = faults;
  }

  /** Reads all of them. */
  void read(XmlElement source, Element element) {
    Map<String, AnnotationMaker.Draft> containers = new LinkedHashMap<>();
    for (XmlElement part : source.children()) {
      Optional<Rule> rule =
          Vocabulary.part(source.name(), part.name()).or(() -> Extensions.part(part));
      if (rule.isEmpty()) {
        if (!Vocabulary.isWithoutMeaning(part.name())
            && !Extensions.isWithoutMeaning(source, part.name())) {
          faults.unknown(part, "<" + part.name() + "> in <" + source.name() + ">");
        }
      } else if (rule.get().isRepeated()) {
        addTo(containers, rule.get(), part);
      } else {
        maker
            .make(rule.get().annotation(), file.withSchema(part))
            .ifPresent(it -> overlay.merge(element, it));
      }
    }
    containers.forEach(
        (name, draft) -> {
          if (draft.has("value")) {
            overlay.replace(element, name.substring(0, name.length() - 1), draft.done());
          } else {
            overlay.merge(element, draft.done());
          }
        });
  }

  private void addTo(Map<String, AnnotationMaker.Draft> containers, Rule rule, XmlElement part) {
    if (!containers.containsKey(rule.container())) {
      maker
          .draft(rule.container(), part.place())
          .ifPresent(draft -> containers.put(rule.container(), draft));
    }
    AnnotationMaker.Draft container = containers.get(rule.container());
    maker
        .make(rule.annotation(), prefixed(rule.prefix(), part))
        .filter(made -> container != null)
        .ifPresent(made -> container.annotation(rule.member(), made, part.place()));
  }

  /** What is about the keys of a map says so in the name of the attribute. */
  private static XmlElement prefixed(String prefix, XmlElement part) {
    if (prefix.isEmpty()) {
      return part;
    }
    String attribute = part.name().endsWith("convert") ? "attribute-name" : "name";
    return part.withAttribute(
        attribute, part.attribute(attribute).map(name -> prefix + "." + name).orElse(prefix));
  }
}
