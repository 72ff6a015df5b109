package dev.athanor.processor.mappingfile;

import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.xml.XmlElement;
import dev.athanor.processor.xml.XmlPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Makes annotations of the elements of mapping files, which are named after each other: {@code
 * <join-column column-definition="...">} is {@code @JoinColumn(columnDefinition = "...")}. What
 * type a value has is asked of the annotation.
 */
final class AnnotationMaker {

  /** Where the names do not follow from each other. */
  private static final Map<String, String> MEMBERS =
      Map.of(
          "check-constraint", "check",
          "constraint-mode", "value",
          "class", "value",
          "primary-key-foreign-key", "foreignKey",
          "primary-key-join-column", "pkJoinColumns");

  private static final Set<String> SILENT = Set.of("description", "cascade");

  private final Elements elements;
  private final ValueReader values;
  private final Faults faults;

  AnnotationMaker(Elements elements, ValueReader values, Faults faults) {
    this.elements = elements;
    this.values = values;
    this.faults = faults;
  }

  /**
   * A new annotation, if there is such a type.
   *
   * @param name its simple name if it is one of Jakarta Persistence, else the qualified one
   */
  Optional<Draft> draft(String name, XmlPlace place) {
    TypeElement type =
        elements.getTypeElement(name.indexOf('.') < 0 ? Annotations.JPA + name : name);
    if (type == null) {
      faults.missingApi(place, "@" + name);
      return Optional.empty();
    }
    return Optional.of(new Draft(type, place));
  }

  /** The annotation of this name that an element stands for with all that is in it. */
  Optional<XmlAnnotation> make(String simpleName, XmlElement source) {
    return draft(simpleName, source.place())
        .map(draft -> draft.readAll(Extensions.asAnnotation(source)).done());
  }

  /** An annotation while its values are collected. */
  final class Draft {

    private final TypeElement type;
    private final XmlPlace place;
    private final Map<ExecutableElement, AnnotationValue> found = new LinkedHashMap<>();

    private Draft(TypeElement type, XmlPlace place) {
      this.type = type;
      this.place = place;
    }

    XmlAnnotation done() {
      return new XmlAnnotation((DeclaredType) type.asType(), found, place);
    }

    /** Whether a value of a name was read. */
    boolean has(String xmlName) {
      return member(xmlName).filter(found::containsKey).isPresent();
    }

    /** Whether the annotation has a value that a text of this name can be. */
    boolean knows(String xmlName) {
      return member(xmlName)
          .filter(member -> values.annotationType(member.getReturnType()).isEmpty())
          .isPresent();
    }

    /** Takes a text for the value of a name. */
    Draft text(String xmlName, String text, XmlPlace at) {
      member(xmlName)
          .ifPresent(
              member ->
                  values
                      .read(member.getReturnType(), xmlName, text, at)
                      .ifPresent(value -> add(member, value, at)));
      return this;
    }

    /** Takes annotations for the value of a name. */
    Draft annotation(String xmlName, XmlAnnotation nested, XmlPlace at) {
      member(xmlName).ifPresent(member -> add(member, nested, at));
      return this;
    }

    /** Takes all attributes, elements and text of an element. */
    Draft readAll(XmlElement source) {
      source
          .attributes()
          .forEach(
              (name, text) -> {
                if (knows(name)) {
                  text(name, text, source.place());
                } else if (!Extensions.isWithoutMeaning(source, name)) {
                  faults.unknown(source, "the attribute " + name + " of <" + source.name() + ">");
                }
              });
      source.children().forEach(child -> readChild(source, child));
      if (!source.text().isEmpty() && knows("value")) {
        text("value", source.text(), source.place());
      }
      return this;
    }

    private void readChild(XmlElement source, XmlElement child) {
      Optional<ExecutableElement> member = member(child.name());
      if (member.isEmpty()) {
        if (!SILENT.contains(child.name()) && !Extensions.isWithoutMeaning(source, child.name())) {
          faults.unknown(child, "<" + child.name() + "> in <" + source.name() + ">");
        }
        return;
      }
      Optional<TypeElement> nested = values.annotationType(member.get().getReturnType());
      if (nested.isPresent()) {
        add(
            member.get(),
            new Draft(nested.get(), child.place()).readAll(child).done(),
            child.place());
      } else {
        text(child.name(), child.text(), child.place());
      }
    }

    private void add(ExecutableElement member, Object value, XmlPlace at) {
      XmlValue one = new XmlValue(value, at);
      if (!values.isArray(member.getReturnType())) {
        found.put(member, one);
        return;
      }
      List<AnnotationValue> all = new ArrayList<>();
      if (found.get(member) != null) {
        ((List<?>) found.get(member).getValue())
            .forEach(before -> all.add((AnnotationValue) before));
      }
      all.add(one);
      found.put(member, new XmlValue(List.copyOf(all), at));
    }

    private Optional<ExecutableElement> member(String xmlName) {
      String name = MEMBERS.getOrDefault(xmlName, camelCase(xmlName));
      return member(List.of(name, name + "s", name + "es"));
    }

    private Optional<ExecutableElement> member(List<String> names) {
      List<ExecutableElement> members = ElementFilter.methodsIn(type.getEnclosedElements());
      return names.stream()
          .flatMap(
              name -> members.stream().filter(member -> member.getSimpleName().contentEquals(name)))
          .findFirst();
    }
  }

  private static String camelCase(String xmlName) {
    StringBuilder name = new StringBuilder();
    for (String word : xmlName.split("-")) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
