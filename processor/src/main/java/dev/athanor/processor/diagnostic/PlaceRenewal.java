package dev.athanor.processor.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds a place again that an earlier round has told: a compiler makes elements and annotations
 * anew in each round, and knows only of the last ones where they stand.
 */
final class PlaceRenewal {

  private final Elements elements;

  PlaceRenewal(Elements elements) {
    this.elements = elements;
  }

  /** The place as it is now; the one that is given where it still holds, or is gone. */
  Place renew(Place place) {
    if (place.elsewhere().isPresent()) {
      return place;
    }
    return find(place.element())
        .filter(element -> !holds(place, element))
        .map(element -> renew(place, element))
        .orElse(place);
  }

  private static boolean holds(Place place, Element now) {
    return now.equals(place.element())
        && place.annotation().filter(it -> !now.getAnnotationMirrors().contains(it)).isEmpty();
  }

  private static Place renew(Place place, Element element) {
    if (place.annotation().isEmpty()) {
      return Place.of(element);
    }
    AnnotationMirror before = place.annotation().get();
    String type = before.getAnnotationType().toString();
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().equals(type))
        .findFirst()
        .map(now -> new Place(element, Optional.of(now), renew(place.value(), before, now)))
        .orElse(place);
  }

  private static Optional<AnnotationValue> renew(
      Optional<AnnotationValue> value, AnnotationMirror before, AnnotationMirror now) {
    return value.flatMap(searched -> find(searched, before, now));
  }

  private Optional<Element> find(Element before) {
    if (before instanceof TypeElement type) {
      return Optional.ofNullable(elements.getTypeElement(type.getQualifiedName()));
    }
    if (before instanceof PackageElement named) {
      return Optional.ofNullable(elements.getPackageElement(named.getQualifiedName()));
    }
    return Optional.ofNullable(before.getEnclosingElement())
        .flatMap(this::find)
        .flatMap(owner -> member(owner, before));
  }

  /** The text of a method has its parameters, which tell it from others of its name. */
  private static Optional<Element> member(Element owner, Element before) {
    return owner.getEnclosedElements().stream()
        .filter(member -> member.getKind() == before.getKind())
        .filter(member -> member.toString().equals(before.toString()))
        .<Element>map(member -> member)
        .findFirst();
  }

  /** What stands in one annotation where a value stands in the other. */
  private static Optional<AnnotationValue> find(
      AnnotationValue searched, AnnotationMirror before, AnnotationMirror now) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        before.getElementValues().entrySet()) {
      String name = entry.getKey().getSimpleName().toString();
      Optional<AnnotationValue> found =
          written(now, name).flatMap(value -> find(searched, entry.getValue(), value));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<AnnotationValue> written(AnnotationMirror annotation, String name) {
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<AnnotationValue> find(
      AnnotationValue searched, AnnotationValue before, AnnotationValue now) {
    if (before == searched) {
      return Optional.of(now);
    }
    if (before.getValue() instanceof AnnotationMirror then
        && now.getValue() instanceof AnnotationMirror today) {
      return find(searched, then, today);
    }
    if (!(before.getValue() instanceof List<?> then && now.getValue() instanceof List<?> today)) {
      return Optional.empty();
    }
    return IntStream.range(0, Math.min(then.size(), today.size()))
        .mapToObj(
            i -> find(searched, (AnnotationValue) then.get(i), (AnnotationValue) today.get(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
