package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.processor.jpa.ForeignKeyAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Maps {@code @ManyToOne} and {@code @OneToOne} to the columns that refer to the other entity. */
final class ToOneMapper {

  private final MappingContext context;
  private final JoinColumnMapper joinColumns;

  ToOneMapper(MappingContext context, IdentifierMapper identifiers) {
    this.context = context;
    joinColumns = new JoinColumnMapper(context, identifiers);
  }

  /** Whether the attribute has columns in the table of its entity. */
  static boolean hasColumns(Attribute attribute) {
    return attribute.mappedBy().isEmpty()
        && !attribute.has("JoinTable")
        && (attribute.has("MapsId")
            || attribute
                .metadata()
                .findAll(attribute.element(), "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
                .isEmpty());
  }

  /** The entity that an association refers to. */
  static TypeMirror targetType(Attribute attribute, TypeMirror otherwise) {
    return attribute
        .association()
        .flatMap(annotation -> annotation.type("targetEntity"))
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .orElse(otherwise);
  }

  /** Maps an association to columns of the entity's own table, with all that goes with them. */
  List<MappedColumn> map(Attribute member, Scope scope) {
    Attribute attribute = member.in(scope);
    Optional<EntityModel> target =
        context.target(attribute, targetType(attribute, attribute.type()));
    if (target.isEmpty()) {
      return List.of();
    }
    List<JoinPair> pairs =
        new ArrayList<>(joinColumns.map(attribute, declared(attribute), target.get()));
    if (pairs.isEmpty()) {
      return List.of();
    }
    if (scope.identifier()) {
      pairs.sort(Comparator.comparingInt(pair -> target.get().key.indexOf(pair.referenced())));
    }
    if (!ReferenceTraits.mayDangle(attribute) && !Formulas.hasSome(attribute)) {
      ForeignKeyMapper.add(
          context,
          scope.table(),
          pairs,
          target.get().table,
          foreignKey(attribute),
          ReferenceTraits.onDelete(context, attribute, scope, target.get()),
          attribute.place());
    }
    if (pairs.size() > 1) {
      ColumnValues.refuse(context, attribute);
    }
    constrain(attribute, scope, pairs);
    return columns(attribute, scope, pairs);
  }

  /** The join columns that are declared for an association, outside or on itself. */
  static List<ColumnAnnotation> declared(Attribute attribute) {
    List<ColumnAnnotation> own = attribute.joinColumns();
    if (own.isEmpty() && attribute.has("MapsId")) {
      own =
          attribute
              .metadata()
              .findAll(attribute.element(), "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
              .stream()
              .map(ColumnAnnotation::new)
              .toList();
    }
    if (own.isEmpty()) {
      own = Formulas.joinColumns(attribute).stream().map(ColumnAnnotation::new).toList();
    }
    return own;
  }

  /** What is declared about the foreign key of an association's own join columns. */
  static Optional<ForeignKeyAnnotation> foreignKey(Attribute attribute) {
    Stream<AnnotationView> candidates =
        Stream.concat(
            attribute.override().map(AssociationOverride::view).stream(),
            Stream.concat(
                attribute.ownJoinColumns().stream().map(ColumnAnnotation::view),
                attribute.find("JoinColumns").stream()));
    return foreignKey(candidates, "foreignKey");
  }

  /** The first of some annotations that says something about the foreign key. */
  static Optional<ForeignKeyAnnotation> foreignKey(Stream<AnnotationView> holders, String name) {
    return holders
        .flatMap(annotation -> annotation.nested(name).stream())
        .map(ForeignKeyAnnotation::new)
        .filter(ForeignKeyAnnotation::says)
        .findFirst();
  }

  private static void constrain(Attribute attribute, Scope scope, List<JoinPair> pairs) {
    pairs.forEach(
        pair ->
            pair.annotation()
                .ifPresent(column -> ColumnMapper.constrain(scope.table(), pair.name(), column)));
    if (attribute.has("OneToOne") && !scope.identifier()) {
      unique(scope.table(), pairs.stream().map(JoinPair::name).toList(), attribute.place());
    }
  }

  private static void unique(TableDraft table, List<Identifier> columns, Place place) {
    if (columns.size() == 1) {
      ColumnMapper.unique(table, columns.get(0), place);
    } else {
      ColumnMapper.unique(table, Optional.empty(), columns, place);
    }
  }

  /** Whether the columns of an association may be null unless they are declared otherwise. */
  static boolean isOptional(Attribute attribute, Scope scope) {
    return scope.isOfSome()
        || !scope.identifier() && attribute.association().orElseThrow().flag("optional");
  }

  private List<MappedColumn> columns(Attribute attribute, Scope scope, List<JoinPair> pairs) {
    boolean optional = isOptional(attribute, scope);
    if (pairs.size() > 1) {
      Collations.refuse(context, attribute);
    }
    List<MappedColumn> columns = new ArrayList<>();
    for (JoinPair pair : pairs) {
      String path = scope.owned(scope.path(attribute));
      Column column = pair.column(optional && pair.isDeclaredNullable());
      columns.add(
          new MappedColumn(
              pairs.size() == 1
                  ? ColumnTraits.applyToReference(context, attribute, column)
                  : column,
              pairs.size() == 1 ? path : path + "#" + pair.referenced().path(),
              pair.place(attribute.place()),
              pair.annotation().filter(ColumnAnnotation::readOnly).isPresent()));
    }
    return List.copyOf(columns);
  }
}
