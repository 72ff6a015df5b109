package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The associations that the parts of an entity's identifier are derived from. */
final class DerivedParts {

  private final EntityModel entity;
  private final boolean embedded;
  private final List<Attribute> sources;
  private final List<Attribute> without;

  DerivedParts(EntityModel entity) {
    this.entity = entity;
    embedded = entity.attributes.stream().anyMatch(attribute -> attribute.has("EmbeddedId"));
    sources = entity.attributes.stream().filter(attribute -> attribute.has("MapsId")).toList();
    without = new ArrayList<>(sources);
  }

  EntityModel entity() {
    return entity;
  }

  /** The association that the attribute at this path of the identifier gets its value from. */
  Optional<Attribute> source(String path) {
    for (Attribute source : sources) {
      if (isMeant(path, mapsId(source).text("value"))) {
        without.remove(source);
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  private boolean isMeant(String path, String wanted) {
    if (wanted.isEmpty()) {
      return !path.contains(".");
    }
    return embedded
        ? path.endsWith("." + wanted) && path.indexOf('.') == path.length() - wanted.length() - 1
        : path.equals(wanted);
  }

  /** Behind the last part: what an association names has to be one of them. */
  void requireParts(MappingContext context) {
    for (Attribute source : without) {
      AnnotationView mapsId = mapsId(source);
      String wanted = mapsId.text("value");
      if (!wanted.isEmpty()) {
        context.error(
            "UnknownIdentifierPart",
            mapsId.place("value"),
            "The identifier of " + entity.name + " has no attribute " + wanted + ".",
            "Name an attribute of the identifier, or none where the association is all of it.");
      }
    }
  }

  private static AnnotationView mapsId(Attribute source) {
    return source.find("MapsId").orElseThrow();
  }
}
