package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PortableType;
import java.util.Optional;
import java.util.Set;

/** Where Hibernate's {@code @TimeZoneStorage} keeps the offset of a moment. */
final class TimeZoneStorage {

  private static final Set<String> WITH_OFFSET =
      Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");

  private final MappingContext context;
  private final Attribute attribute;
  private final Optional<AnnotationView> annotation;

  TimeZoneStorage(MappingContext context, Attribute attribute) {
    this.context = context;
    this.attribute = attribute;
    annotation =
        attribute
            .hibernate("TimeZoneStorage")
            .filter(found -> isAboutOffset(context, attribute, found));
  }

  /** Whether the storage is one that all databases have in common; if not, it has its error. */
  boolean isPossible() {
    boolean collection = hasColumn() && attribute.has("ElementCollection");
    if (is("AUTO") || collection) {
      context.unsupported(
          annotation.get().place(),
          collection
              ? attribute.label() + " is a collection with offsets in a column."
              : attribute.label() + " keeps its offset in a column in some databases only.",
          "Use @TimeZoneStorage(NATIVE), or COLUMN for an attribute that is no collection.");
      return false;
    }
    return true;
  }

  /** Whether the offset has a column of its own. */
  boolean hasColumn() {
    return is("COLUMN");
  }

  /** The type of the moment's own column. */
  ColumnType type(ColumnType type) {
    if (!(type instanceof PortableType portable)) {
      return type;
    }
    if (is("NATIVE") && portable.name() == PortableType.TypeName.TIME_TZ) {
      return ColumnTypes.nativeType("time(" + portable.arguments().get(0) + ") with time zone");
    }
    if (!is("NORMALIZE")) {
      return type;
    }
    return switch (portable.name()) {
      case TIMESTAMP_TZ -> ColumnTypes.timestamp(portable.arguments().get(0));
      case TIME_TZ -> ColumnTypes.time(portable.arguments().get(0));
      default -> type;
    };
  }

  /**
   * The moment's own column. Where the offset has one too, both are parts of a whole, and Hibernate
   * forgets all that is declared but name, size and nullability.
   */
  Column column(Column decorated, ColumnType type, Optional<AnnotationView> declared) {
    return hasColumn()
        ? Column.of(decorated.name(), type).withNullable(isNullable(declared))
        : decorated;
  }

  /** Adds the column of the offset, if there is one. */
  void add(Identifier column, String written, Optional<AnnotationView> declared, Scope scope) {
    if (!hasColumn()) {
      return;
    }
    Optional<AnnotationView> own = attribute.hibernate("TimeZoneColumn");
    Identifier name =
        own.map(view -> view.text("name"))
            .filter(text -> !text.isEmpty())
            .map(context::physical)
            .orElseGet(
                () -> context.physical(WrittenName.of(written).text() + "_tz", column.quoted()));
    Column plain = Column.of(name, ColumnTypes.integer()).withNullable(isNullable(declared));
    Column defined = ColumnMapper.decorate(plain, own.map(ColumnAnnotation::new));
    scope
        .slot()
        .add(
            new MappedColumn(
                defined,
                scope.owned(scope.path(attribute) + "#zone"),
                attribute.place(),
                isReadOnly(own)));
  }

  private static boolean isNullable(Optional<AnnotationView> declared) {
    return declared.map(column -> column.flag("nullable")).orElse(true);
  }

  private static boolean isReadOnly(Optional<AnnotationView> column) {
    return column.filter(view -> !view.flag("insertable") && !view.flag("updatable")).isPresent();
  }

  private boolean is(String storage) {
    return annotation.filter(found -> found.constant("value").equals(storage)).isPresent();
  }

  private static boolean isAboutOffset(
      MappingContext context, Attribute attribute, AnnotationView annotation) {
    String type =
        attribute.has("ElementCollection")
            ? context.types.name(context.types.elementOf(attribute.type()))
            : context.types.name(attribute.type());
    return WITH_OFFSET.contains(type) && !annotation.constant("value").isEmpty();
  }
}
