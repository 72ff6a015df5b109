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

/**
 * Where Hibernate's {@code @TimeZoneStorage} keeps the offset of a moment. {@code AUTO} is a column
 * where PostgreSQL is among the databases: H2 does without it, so that there it may be empty.
 */
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

  /** Whether the storage is possible; if not, it has its error. */
  boolean isPossible() {
    boolean collection = is("COLUMN") && attribute.has("ElementCollection");
    if (collection) {
      context.unsupported(
          annotation.get().place(),
          attribute.label() + " is a collection with offsets in a column.",
          "Use @TimeZoneStorage(NATIVE), or an embeddable with the moment in it.");
      return false;
    }
    return true;
  }

  /** Whether the offset has a column of its own. */
  boolean hasColumn() {
    return is("COLUMN")
        || is("AUTO")
            && context.targets.contains(TargetDatabase.POSTGRESQL)
            && !attribute.has("ElementCollection");
  }

  private boolean isNative() {
    return is("NATIVE") || is("AUTO") && !hasColumn();
  }

  private boolean isEmptySomewhere() {
    return is("AUTO") && context.targets.contains(TargetDatabase.H2);
  }

  /** The type of the moment's own column. */
  ColumnType type(ColumnType type) {
    if (!(type instanceof PortableType portable)) {
      return type;
    }
    if (isNative() && portable.name() == PortableType.TypeName.TIME_TZ) {
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
    Column plain =
        Column.of(name, ColumnTypes.integer())
            .withNullable(isEmptySomewhere() || isNullable(declared));
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

  /** Hibernate forgets it where the column has no name. */
  private static boolean isNullable(Optional<AnnotationView> declared) {
    return declared
        .filter(column -> !column.text("name").isEmpty())
        .map(column -> column.flag("nullable"))
        .orElse(true);
  }

  private static boolean isReadOnly(Optional<AnnotationView> column) {
    return column.filter(view -> !view.flag("insertable") && !view.flag("updatable")).isPresent();
  }

  private boolean is(String storage) {
    return annotation.isPresent() && annotation.get().constant("value").equals(storage);
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
