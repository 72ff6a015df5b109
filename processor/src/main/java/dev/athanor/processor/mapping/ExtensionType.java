package dev.athanor.processor.mapping;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * The types that not every database has by itself, and that Hibernate knows with a module of its
 * own: vectors (hibernate-vector), and shapes in the plane or on the earth (hibernate-spatial).
 */
enum ExtensionType {
  VECTOR(Set.of(10_000, 10_002), "vector", true, "vector"),
  HALF_VECTOR(Set.of(10_005), "halfvec", true, "vector"),
  SPARSE_VECTOR(Set.of(10_007), "sparsevec", true, "vector"),
  BINARY_VECTOR(Set.of(10_004), "bit", true, ""),
  GEOMETRY(Set.of(3200), "geometry", false, "postgis"),
  GEOGRAPHY(Set.of(3250), "geography", false, "postgis");

  /** The packages of the classes that are geometries, and these classes. */
  private static final Set<String> SPATIAL_PACKAGES =
      Set.of("org.locationtech.jts.geom.", "org.geolatte.geom.");

  private static final Set<String> SPATIAL_CLASSES =
      Set.of(
          "Geometry",
          "GeometryCollection",
          "LineString",
          "MultiLineString",
          "MultiPoint",
          "MultiPolygon",
          "Point",
          "Polygon");

  private final Set<Integer> codes;
  private final String sql;
  private final boolean sized;
  private final String extension;

  /**
   * One of them.
   *
   * @param codes those of Hibernate's {@code SqlTypes}
   * @param sql the name of the type
   * @param sized whether it is of so many elements
   * @param extension what PostgreSQL needs for it, if anything
   */
  ExtensionType(Set<Integer> codes, String sql, boolean sized, String extension) {
    this.codes = codes;
    this.sql = sql;
    this.sized = sized;
    this.extension = extension;
  }

  /** The one that an attribute's values have, by what is said about them or by their class. */
  static Optional<ExtensionType> of(Attribute attribute, TypeMirror type, TypeReader types) {
    Optional<Integer> code = ExplicitTypes.code(attribute);
    return code.isPresent()
        ? Arrays.stream(values()).filter(it -> it.codes.contains(code.get())).findFirst()
        : Optional.of(GEOMETRY).filter(it -> isSpatial(types.name(type)));
  }

  private static boolean isSpatial(String name) {
    int simple = name.lastIndexOf('.') + 1;
    return SPATIAL_PACKAGES.contains(name.substring(0, simple))
        && SPATIAL_CLASSES.contains(name.substring(simple));
  }

  /** The type of the column, empty where its size is not said. */
  Optional<ColumnType> column(Attribute attribute) {
    return sized
        ? length(attribute).map(length -> ColumnTypes.nativeType(sql + "(" + length + ")"))
        : Optional.of(ColumnTypes.nativeType(sql));
  }

  private static Optional<Integer> length(Attribute attribute) {
    return attribute
        .hibernate("Array")
        .map(annotation -> annotation.number("length", 0))
        .filter(length -> length > 0);
  }

  /** Whether all is there that the type of an attribute needs; if not, it has its error. */
  static boolean check(MappingContext context, Attribute attribute, TypeMirror type) {
    return of(attribute, type, context.types).map(it -> it.check(context, attribute)).orElse(true);
  }

  private boolean check(MappingContext context, Attribute attribute) {
    Set<TargetDatabase> able =
        this == GEOMETRY ? TargetDatabase.ALL : EnumSet.of(TargetDatabase.POSTGRESQL);
    String fact = attribute.label() + " is of type " + sql;
    context.requireTargets(attribute.place(), fact, able);
    if (!able.containsAll(context.targets)) {
      return false;
    }
    if (sized && length(attribute).isEmpty()) {
      context.error(
          "UnknownType",
          attribute.place(),
          "How many elements the vectors of " + attribute.label() + " have is not said.",
          "Say it with @Array(length = ...), Hibernate's annotation.");
      return false;
    }
    if (!extension.isEmpty()
        && context.targets.contains(TargetDatabase.POSTGRESQL)
        && !context.extensions.contains(Identifier.of(extension))) {
      context.error(
          "MissingExtension",
          attribute.place(),
          fact + ", which PostgreSQL has with the extension " + extension + " only.",
          "Annotate the entity with @RequiredExtension(\"" + extension + "\").");
      return false;
    }
    return true;
  }
}
