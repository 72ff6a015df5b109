package dev.athanor.processor.mappingfile;

/**
 * What an element within that of a class or attribute stands for.
 *
 * @param annotation the simple name of the annotation
 * @param container the annotation that holds several of them, empty for what is there once
 * @param member the value of the container that the element is, as the element is named
 * @param prefix what the name of an attribute further in begins with: {@code key} or {@code value}
 */
record Rule(String annotation, String container, String member, String prefix) {

  /** An annotation that is there once. */
  static Rule single(String annotation) {
    return new Rule(annotation, "", "value", "");
  }

  /** An annotation of which there may be several. */
  static Rule repeated(String annotation) {
    return new Rule(annotation, annotation + "s", "value", "");
  }

  /** What stands beside the annotations that it is about. */
  static Rule foreignKeyOf(String annotation) {
    return new Rule("ForeignKey", annotation + "s", "foreign-key", "");
  }

  /** The same for the keys of a map, {@code key}, or the elements of a collection. */
  Rule within(String part) {
    return new Rule(annotation, container, member, part);
  }

  boolean isRepeated() {
    return !container.isEmpty();
  }
}
