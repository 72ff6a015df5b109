package dev.athanor.processor.mapping;

/** How an attribute is mapped. */
public enum AttributeKind {
  BASIC,
  EMBEDDED,
  TO_ONE,
  /** To one of any entities, which no foreign key can be for. */
  ANY,
  MANY_TO_ANY,
  ONE_TO_MANY,
  MANY_TO_MANY,
  ELEMENT_COLLECTION;

  static AttributeKind of(Attribute attribute, TypeReader types) {
    if (attribute.has("ManyToOne") || attribute.has("OneToOne")) {
      return TO_ONE;
    }
    if (attribute.hibernate("Any").isPresent()) {
      return ANY;
    }
    if (attribute.hibernate("ManyToAny").isPresent()) {
      return MANY_TO_ANY;
    }
    if (attribute.has("OneToMany")) {
      return ONE_TO_MANY;
    }
    if (attribute.has("ManyToMany")) {
      return MANY_TO_MANY;
    }
    if (attribute.has("ElementCollection")) {
      return ELEMENT_COLLECTION;
    }
    boolean embeddable =
        attribute.has("Embedded")
            || attribute.has("EmbeddedId")
            || CompositeTypes.isOn(attribute)
            || types.isEmbeddable(attribute.type());
    return embeddable && !ExplicitTypes.isDocument(attribute) ? EMBEDDED : BASIC;
  }

  boolean isPlural() {
    return this == ONE_TO_MANY
        || this == MANY_TO_MANY
        || this == MANY_TO_ANY
        || this == ELEMENT_COLLECTION;
  }
}
