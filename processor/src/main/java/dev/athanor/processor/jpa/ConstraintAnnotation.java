package dev.athanor.processor.jpa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A constraint of Bean Validation: a built-in one, or one that is composed of others.
 *
 * @param view the annotation
 * @param overrides what the constraint that this is a part of says in place of this one, by {@code
 *     constraint#attribute}
 */
public record ConstraintAnnotation(AnnotationView view, Map<String, Long> overrides) {

  private static final String BEAN_VALIDATION = "jakarta.validation.";

  /** The annotation that makes an annotation a constraint. */
  public static final String META = BEAN_VALIDATION + "Constraint";

  private static final String DEFAULT_GROUP = BEAN_VALIDATION + "groups.Default";

  /** The constraints on an element, those in lists too. */
  public static List<ConstraintAnnotation> on(Element element) {
    return Annotations.all(element)
        .flatMap(ConstraintAnnotation::unfold)
        .map(view -> new ConstraintAnnotation(view, Map.of()))
        .toList();
  }

  /** Whether a property's own constraints are checked with those of what holds it. */
  public static boolean isCascaded(Element element) {
    return Annotations.findByName(element, BEAN_VALIDATION + "Valid").isPresent();
  }

  /** The qualified name of the annotation. */
  public String name() {
    return view.name();
  }

  /** Whether it is checked where no group is asked for. */
  public boolean isInDefaultGroup() {
    List<String> groups = view.types("groups").stream().map(Object::toString).toList();
    return groups.isEmpty() || groups.contains(DEFAULT_GROUP);
  }

  /** A number that it declares. */
  public OptionalLong number(String attribute) {
    Long overriding = overrides.get(name() + "#" + attribute);
    return overriding == null ? view.wholeNumber(attribute) : OptionalLong.of(overriding);
  }

  /** The constraints that it is composed of. */
  public List<ConstraintAnnotation> parts() {
    Map<String, Long> numbers = overriding();
    return Annotations.all(type())
        .flatMap(ConstraintAnnotation::unfold)
        .map(part -> new ConstraintAnnotation(part, numbers))
        .toList();
  }

  /** Whether one of its parts is enough. */
  public boolean isAlternative() {
    return Annotations.findByName(
            type(), "org.hibernate.validator.constraints.ConstraintComposition")
        .filter(composition -> composition.constant("value").equals("OR"))
        .isPresent();
  }

  private Map<String, Long> overriding() {
    Map<String, Long> numbers = new HashMap<>();
    for (ExecutableElement member : ElementFilter.methodsIn(type().getEnclosedElements())) {
      String own = member.getSimpleName().toString();
      Annotations.findAllByName(
              member,
              BEAN_VALIDATION + "OverridesAttribute",
              BEAN_VALIDATION + "OverridesAttribute.List")
          .forEach(
              override ->
                  override
                      .type("constraint")
                      .ifPresent(
                          constraint ->
                              number(own)
                                  .ifPresent(
                                      value ->
                                          numbers.put(
                                              constraint + "#" + target(override, own), value))));
    }
    return numbers;
  }

  private static String target(AnnotationView override, String own) {
    String name = override.text("name");
    return name.isEmpty() ? own : name;
  }

  private TypeElement type() {
    return (TypeElement) view.mirror().getAnnotationType().asElement();
  }

  private static Stream<AnnotationView> unfold(AnnotationView view) {
    if (isConstraint(view)) {
      return Stream.of(view);
    }
    return view.name().startsWith("java.")
        ? Stream.of()
        : view.nestedList("value").stream().filter(ConstraintAnnotation::isConstraint);
  }

  private static boolean isConstraint(AnnotationView view) {
    return Annotations.findByName(view.mirror().getAnnotationType().asElement(), META).isPresent();
  }
}
