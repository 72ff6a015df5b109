package dev.athanor.processor.mapping;

/** How an attribute is mapped. */
enum AttributeKind {
  BASIC,
  EMBEDDED,
  TO_ONE,
  ONE_TO_MANY,
  MANY_TO_MANY,
  ELEMENT_COLLECTION;

  static AttributeKind of(Attribute attribute, TypeReader types) {
    if (attribute.has("ManyToOne") || attribute.has("OneToOne")) {
      return TO_ONE;
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
            || types.isEmbeddable(attribute.type());
    return embeddable && !ExplicitTypes.isDocument(attribute) ? EMBEDDED : BASIC;
  }

  boolean isPlural() {
    return this == ONE_TO_MANY || this == MANY_TO_MANY || this == ELEMENT_COLLECTION;
  }
}
