package dev.athanor.processor.validation;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * All annotations that are written on entities, their members, the classes above them and the
 * embeddables in them, and those within other annotations.
 */
final class WrittenAnnotations {

  private final Metadata metadata;
  private final Set<TypeElement> types = new LinkedHashSet<>();
  private final List<AnnotationView> found = new ArrayList<>();

  private WrittenAnnotations(Metadata metadata) {
    this.metadata = metadata;
  }

  static List<AnnotationView> of(Metadata metadata, Collection<TypeElement> entities) {
    WrittenAnnotations annotations = new WrittenAnnotations(metadata);
    entities.forEach(annotations::visit);
    return annotations.found;
  }

  private void visit(TypeElement type) {
    if (!isOfJava(type) && types.add(type)) {
      add(type);
      for (Element member : type.getEnclosedElements()) {
        if (member.getKind().isField()) {
          add(member);
          visitEmbeddable(member.asType());
        } else if (!(member instanceof TypeElement)) {
          add(member);
        }
      }
      if (type.getSuperclass() instanceof DeclaredType above) {
        visit((TypeElement) above.asElement());
      }
    }
  }

  private void visitEmbeddable(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      if (metadata.has(element, "Embeddable") && !isOfJava(element)) {
        visit(element);
      }
      declared.getTypeArguments().forEach(this::visitEmbeddable);
    }
  }

  private static boolean isOfJava(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  private void add(Element element) {
    for (AnnotationView annotation : metadata.all(element)) {
      add(annotation);
    }
  }

  private void add(AnnotationView annotation) {
    found.add(annotation);
    for (AnnotationValue value : annotation.values()) {
      add(annotation, value);
    }
  }

  private void add(AnnotationView outer, AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror nested) {
      add(outer.within(nested));
    } else if (value.getValue() instanceof List<?> list) {
      for (Object part : list) {
        if (part instanceof AnnotationValue nested) {
          add(outer, nested);
        }
      }
    }
  }
}
