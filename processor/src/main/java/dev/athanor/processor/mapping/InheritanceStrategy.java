package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import javax.lang.model.element.TypeElement;

/** Where the entities of a hierarchy have their rows; the root of the hierarchy decides it. */
public enum InheritanceStrategy {
  /** All in the table of the root. */
  SINGLE_TABLE,
  /** Each class has a table for its own attributes, whose key refers to that of the class above. */
  JOINED,
  /** Each class that can have instances has a table with all attributes. */
  TABLE_PER_CLASS;

  static InheritanceStrategy of(Metadata metadata, TypeElement root) {
    return metadata
        .find(root, "Inheritance")
        .map((AnnotationView inheritance) -> inheritance.constant("strategy"))
        .filter(strategy -> !strategy.isEmpty())
        .map(InheritanceStrategy::valueOf)
        .orElse(SINGLE_TABLE);
  }
}
