package dev.athanor.processor.mapping;

import dev.athanor.problem.Subject;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaPath;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/** The extensions that {@code @RequiredExtension} asks for, on entities and their packages. */
final class RequiredExtensions {

  private static final String ANNOTATION = "RequiredExtension";

  private final MappingContext context;
  private final Map<Subject, Place> places = new HashMap<>();

  private RequiredExtensions(MappingContext context) {
    this.context = context;
  }

  static RequiredExtensions of(MappingContext context) {
    RequiredExtensions extensions = new RequiredExtensions(context);
    Set<Element> elements = new LinkedHashSet<>();
    for (EntityModel entity : context.entities.values()) {
      elements.addAll(context.attributes.hierarchy(entity.type));
    }
    List.copyOf(elements).forEach(it -> elements.add(context.types.elements().getPackageOf(it)));
    for (Element element : elements) {
      context
          .metadata
          .findAllAthanor(element, ANNOTATION, ANNOTATION + ".List")
          .forEach(found -> context.guarded(found.place(), () -> extensions.add(found)));
    }
    return extensions;
  }

  /** Where each of them is asked for. */
  Map<Subject, Place> places() {
    return places;
  }

  private void add(AnnotationView annotation) {
    Identifier name = Identifier.of(annotation.text("value"));
    context.extensions.add(name);
    places.putIfAbsent(new SchemaPath.OfExtension(name), annotation.place("value"));
    context.requireTargets(
        annotation.place("value"),
        "The extension " + name + " is required",
        EnumSet.of(TargetDatabase.POSTGRESQL));
  }
}
