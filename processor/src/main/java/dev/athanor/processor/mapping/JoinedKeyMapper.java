package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.processor.jpa.ForeignKeyAnnotation;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps the key of a table that extends another one: each of its rows belongs to one there. */
final class JoinedKeyMapper {

  private static final String COLUMN = "PrimaryKeyJoinColumn";

  private final MappingContext context;
  private final JoinColumnMapper joinColumns;

  JoinedKeyMapper(MappingContext context, JoinColumnMapper joinColumns) {
    this.context = context;
    this.joinColumns = joinColumns;
  }

  /** The key's columns of a subclass. */
  List<MappedColumn> map(EntityModel entity, EntityModel parent) {
    List<ColumnAnnotation> declared =
        entity.findAll(COLUMN, COLUMN + "s").stream().map(ColumnAnnotation::new).toList();
    Stream<AnnotationView> foreignKeys =
        Stream.concat(
            declared.stream().map(ColumnAnnotation::view), entity.find(COLUMN + "s").stream());
    Place place = declared.isEmpty() ? entity.place() : declared.get(0).view().place();
    return map(entity.table, entity.table.slot(entity), parent, declared, foreignKeys, place);
  }

  /**
   * The key's columns of a table, in the order of those that they refer to.
   *
   * @param table the table that extends another one
   * @param slot the place of the columns in it
   * @param extended the entity whose table is extended
   * @param declared the {@code @PrimaryKeyJoinColumn}s
   * @param foreignKeys the annotations that may speak of the foreign key
   * @param place where all this is declared
   */
  List<MappedColumn> map(
      TableDraft table,
      TableDraft.Slot slot,
      EntityModel extended,
      List<ColumnAnnotation> declared,
      Stream<AnnotationView> foreignKeys,
      Place place) {
    List<JoinPair> pairs =
        new ArrayList<>(
            joinColumns.map(declared, extended, column -> name(column, extended), place));
    pairs.sort(Comparator.comparingInt(pair -> extended.key.indexOf(pair.referenced())));
    if (!pairs.isEmpty()) {
      Optional<ForeignKeyAnnotation> foreignKey = ToOneMapper.foreignKey(foreignKeys, "foreignKey");
      ForeignKeyMapper.add(
          context,
          table,
          pairs,
          extended.table,
          foreignKey,
          ReferenceTraits.onDelete(context.metadata, place.element()),
          place);
    }
    List<MappedColumn> columns =
        pairs.stream()
            .map(
                pair ->
                    new MappedColumn(
                        pair.column(false), pair.referenced().path(), pair.place(place), false))
            .toList();
    slot.addAll(columns);
    return columns;
  }

  /**
   * The name of the column referred to; what refers to a quoted table is quoted itself, and left
   * alone by the naming strategy.
   */
  static Identifier name(MappedColumn referenced, EntityModel extended) {
    Identifier name = referenced.column().name();
    boolean quoted = name.quoted() || extended.table.name.name().quoted();
    return new Identifier(quoted ? referenced.logical() : name.text(), quoted);
  }
}
