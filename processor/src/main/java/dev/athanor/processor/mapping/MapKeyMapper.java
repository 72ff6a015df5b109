package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Maps the keys of maps: basic values, embeddables or entities. A key that is an attribute of the
 * map's values needs no column.
 */
final class MapKeyMapper {

  private final MappingContext context;
  private final BasicMapper basics;
  private final ElementMapper elements;
  private final JoinColumnMapper joinColumns;

  MapKeyMapper(MappingContext context, IdentifierMapper identifiers, BasicMapper basics) {
    this.context = context;
    this.basics = basics;
    elements = new ElementMapper(context, basics, new ToOneMapper(context, identifiers));
    joinColumns = new JoinColumnMapper(context, identifiers);
  }

  /** Whether an attribute is a map whose keys have columns of their own. */
  boolean hasColumns(Attribute attribute) {
    return context.types.isMap(attribute.type()) && !attribute.has("MapKey");
  }

  /**
   * The columns of the keys, put into a table.
   *
   * @param nullable whether the table has rows that are in no map
   */
  List<MappedColumn> map(Attribute attribute, Scope scope, TableDraft table, boolean nullable) {
    if (!hasColumns(attribute)) {
      return List.of();
    }
    Attribute key = attribute.key();
    TypeMirror type = keyType(attribute);
    Scope inner = scope.inTable(table);
    Optional<EntityModel> entity = context.entity(type);
    List<MappedColumn> columns =
        entity.isPresent()
            ? references(key, entity.get(), table, nullable)
            : context.types.isEmbeddable(type)
                ? elements.map(key, type, inner.within(attribute, type).at("key"))
                : basics.mapElement(key, type, inner).stream().toList();
    String path = (table.entity ? scope.origin(attribute) : scope.path(attribute)) + "#key";
    List<MappedColumn> named = new ArrayList<>();
    for (MappedColumn column : columns) {
      named.add(
          new MappedColumn(
              column
                  .column()
                  .withNullable(entity.isPresent() ? column.column().nullable() : nullable),
              columns.size() == 1 ? path : path + "." + column.path(),
              column.place(),
              column.readOnly() || nullable && table.find(column.column().name()).isPresent()));
    }
    table.slot().addAll(named);
    return List.copyOf(named);
  }

  private TypeMirror keyType(Attribute attribute) {
    return attribute
        .find("MapKeyClass")
        .flatMap((AnnotationView annotation) -> annotation.type("value"))
        .filter(declared -> declared.getKind() == TypeKind.DECLARED)
        .orElseGet(() -> context.types.keyOf(attribute.type()));
  }

  private List<MappedColumn> references(
      Attribute key, EntityModel target, TableDraft table, boolean nullable) {
    List<ColumnAnnotation> declared = key.joinColumns();
    Identifier name = context.physical(key.name());
    List<JoinPair> pairs = joinColumns.map(declared, target, column -> name, key.place());
    if (declared.isEmpty() && pairs.size() > 1) {
      context.error(
          "JoinColumnCount",
          key.place(),
          "The identifier of "
              + target.name
              + " has "
              + pairs.size()
              + " columns, but one column refers to it.",
          "Declare a @MapKeyJoinColumn with a referencedColumnName for each of them.");
      return List.of();
    }
    List<MappedColumn> columns = new ArrayList<>();
    for (JoinPair pair : pairs) {
      columns.add(
          new MappedColumn(
              pair.column(nullable && pair.isDeclaredNullable()),
              pair.referenced().path(),
              pair.place(key.place()),
              false));
      pair.annotation().ifPresent(column -> ColumnMapper.constrain(table, pair.name(), column));
    }
    if (!pairs.isEmpty()) {
      Stream<AnnotationView> holders =
          Stream.concat(
              declared.stream().map(ColumnAnnotation::view), key.find("JoinColumns").stream());
      ForeignKeyMapper.add(
          context,
          table,
          pairs,
          target.table,
          ToOneMapper.foreignKey(holders, "foreignKey"),
          Optional.empty(),
          key.place());
    }
    return columns;
  }
}
