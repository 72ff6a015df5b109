package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Maps a basic attribute, or the elements of a collection of basic values, to a column. */
final class BasicMapper {

  private final MappingContext context;
  private final BasicTypes basics;
  private final NativeEnums nativeEnums;

  BasicMapper(MappingContext context) {
    this.context = context;
    basics = new BasicTypes(context.types);
    nativeEnums = new NativeEnums(context);
  }

  /** The column of an attribute. */
  Optional<MappedColumn> map(Attribute attribute, Scope scope) {
    Optional<AnnotationView> column = scope.column(attribute);
    boolean nullable = NullabilityRules.isNullable(attribute, column, scope);
    return map(attribute, attribute.type(), scope, column, nullable);
  }

  /** The column of a collection's elements. */
  Optional<MappedColumn> mapElement(Attribute attribute, TypeMirror type, Scope scope) {
    Optional<AnnotationView> column = scope.column(attribute);
    boolean nullable = column.map(annotation -> annotation.flag("nullable")).orElse(true);
    return map(attribute, type, scope, column, nullable);
  }

  private Optional<MappedColumn> map(
      Attribute attribute,
      TypeMirror type,
      Scope scope,
      Optional<AnnotationView> view,
      boolean nullable) {
    Optional<ColumnAnnotation> annotation = view.map(ColumnAnnotation::new);
    if (annotation.isPresent() && !SizeRule.check(context, annotation.get())) {
      return Optional.empty();
    }
    boolean defined = annotation.filter(a -> !a.columnDefinition().isBlank()).isPresent();
    if (!defined && isOpaque(attribute)) {
      return Optional.empty();
    }
    Optional<TypeMirror> converted = context.converters.find(attribute, type, scope);
    ColumnSize size = BasicTypes.size(attribute, view);
    Optional<ColumnType> named = nativeEnums.find(attribute, type, scope);
    if (!defined && converted.isEmpty()) {
      nativeEnums.refuseArray(attribute, type);
      nativeEnums.requireTarget(attribute, type);
    }
    Optional<ColumnType> found =
        named.isPresent()
            ? named
            : converted.isPresent()
                ? basics.find(attribute, converted.get(), size.withoutSecondPrecision())
                : basics.find(attribute, type, size);
    if (!defined && !ExtensionType.check(context, attribute, converted.orElse(type))) {
      return Optional.empty();
    }
    if (found.isEmpty() && !defined) {
      unknownType(attribute, converted.orElse(type));
      return Optional.empty();
    }
    if (!defined && !isPossible(found.get(), size, attribute)) {
      return Optional.empty();
    }
    String written = scope.named(writtenName(attribute, annotation));
    Identifier name = context.physical(written);
    TimeZoneStorage zone = new TimeZoneStorage(context, attribute);
    if (!zone.isPossible()) {
      return Optional.empty();
    }
    ColumnType columnType = zone.type(found.orElseGet(() -> new NativeType("?")));
    Column plain =
        NativeEnums.undefined(
            ColumnMapper.decorate(Column.of(name, columnType).withNullable(nullable), annotation),
            columnType);
    Column column = zone.column(ColumnTraits.apply(context, attribute, plain), columnType, view);
    zone.add(name, written, view, scope);
    annotation
        .filter(a -> !zone.hasColumn())
        .ifPresent(a -> ColumnMapper.constrain(scope.table(), name, a));
    ColumnTraits.check(attribute, scope.table(), name);
    checkValues(attribute, type, scope, column.name());
    Place place = annotation.map(ColumnAnnotation::place).orElseGet(attribute::place);
    boolean readOnly = annotation.filter(ColumnAnnotation::readOnly).isPresent();
    return Optional.of(
        new MappedColumn(
            column,
            scope.owned(scope.path(attribute)),
            place,
            readOnly,
            WrittenName.of(writtenName(attribute, annotation)).text()));
  }

  private static String writtenName(Attribute attribute, Optional<ColumnAnnotation> annotation) {
    return annotation
        .map(ColumnAnnotation::name)
        .filter(name -> !name.isEmpty())
        .orElse(attribute.name());
  }

  /** Lets only the values in that the attribute knows. */
  private void checkValues(Attribute attribute, TypeMirror type, Scope scope, Identifier column) {
    boolean constants =
        context.types.isEnum(type)
            && context.converters.find(attribute, type, scope).isEmpty()
            && ExplicitTypes.isChecked(attribute)
            && !nativeEnums.isAsked(attribute, type);
    Optional<String> condition =
        constants
            ? basics.enums().check(attribute, type, column)
            : BooleanValues.of(context, attribute, type, scope)
                .flatMap(values -> BooleanValues.condition(column, values));
    condition.ifPresent(
        found -> {
          scope.table().conditions.put(column, found);
          ColumnMapper.check(
              scope.table(), Optional.empty(), List.of(column), found, attribute.place());
        });
  }

  private boolean isPossible(ColumnType type, ColumnSize size, Attribute attribute) {
    boolean possible =
        !(type instanceof PortableType portable)
            || portable.name() != PortableType.TypeName.FLOAT
            || FloatPrecision.isPossible(size.precision(), size.scale());
    if (!possible) {
      FloatPrecision.report(
          context, attribute.place(), attribute.label(), size.precision(), size.scale());
    }
    return possible;
  }

  private boolean isOpaque(Attribute attribute) {
    Optional<AnnotationView> opaque = ExplicitTypes.opaque(attribute);
    opaque.ifPresent(
        annotation ->
            context.error(
                "UnknownType",
                annotation.place(),
                "What type "
                    + attribute.label()
                    + " has in the database is up to a class of its own.",
                nameTheType(attribute)));
    return opaque.isPresent();
  }

  private static String nameTheType(Attribute attribute) {
    return "Name the type with @" + attribute.prefix() + "Column(columnDefinition = \"...\").";
  }

  private void unknownType(Attribute attribute, TypeMirror type) {
    if (ExplicitTypes.code(attribute).isPresent()) {
      context.unsupported(
          attribute.place(),
          attribute.label() + " has a type that the databases do not have in common.",
          nameTheType(attribute));
      return;
    }
    if (context.entity(type).isPresent()) {
      context.error(
          "UnknownType",
          attribute.place(),
          attribute.label() + " is an entity, but no association.",
          "Annotate it with @ManyToOne or @OneToOne.");
      return;
    }
    context.error(
        "UnknownType",
        attribute.place(),
        "There is no column type for " + attribute.label() + " of type " + type + ".",
        "Use a basic type, make the class @Embeddable, name the type with"
            + " @Column(columnDefinition = \"...\"), or mark the attribute @Transient.");
  }
}
