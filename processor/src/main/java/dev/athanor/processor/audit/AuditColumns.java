package dev.athanor.processor.audit;

import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What becomes of the columns of attributes where the history of these is: Envers hands on the name
 * and the type, and of a default only one that is part of a {@code columnDefinition}.
 */
record AuditColumns(Metadata metadata, AuditNames names) {

  private static final Pattern ARRAY_LENGTH = Pattern.compile("( array)\\[\\d+]$");
  private static final Map<TypeName, Integer> FRACTIONS =
      Map.of(
          TypeName.TIME, 0,
          TypeName.TIME_TZ, 0,
          TypeName.TIMESTAMP, 6,
          TypeName.TIMESTAMP_TZ, 6);

  /**
   * A column and what it tells of.
   *
   * @param column the column where the history is
   * @param of the column beside it
   * @param property the name of the attribute that Envers copies the type of
   * @param condition what values the type lets in
   */
  record Copy(Column column, MappedColumn of, String property, Optional<String> condition) {

    Copy named(Identifier name) {
      return new Copy(column.withName(name), of, property, condition);
    }
  }

  /** The columns of an attribute in a table. */
  static List<MappedColumn> find(MappedTable table, MappedEntity owner, String path) {
    String full = path(table, owner, path);
    return table.columns().stream()
        .filter(column -> column.path().equals(full) || column.path().startsWith(full + "#"))
        .toList();
  }

  /** The path of an attribute in a table, which tells the class where that is another one. */
  private static String path(MappedTable table, MappedEntity owner, String path) {
    return !table.entity() || table.origin().equals(owner.name())
        ? path
        : owner.name() + "#" + path;
  }

  /** A column as it is. */
  Copy copy(MappedColumn column, MappedTable table) {
    Identifier name = column.column().name();
    return new Copy(
        plain(column, name),
        column,
        property(column),
        Optional.ofNullable(table.conditions().get(name)));
  }

  /** Columns that refer to an entity: Envers gives them the types of its identifier. */
  List<Copy> references(List<MappedColumn> columns, Optional<MappedEntity> target) {
    List<MappedColumn> key = target.map(entity -> entity.root().key()).orElse(List.of());
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < columns.size() && (target.isEmpty() || i < key.size()); i++) {
      MappedColumn column = columns.get(i);
      MappedColumn referenced = referenced(column, key, i).orElse(column);
      Identifier name = names.referring(column.column().name());
      copies.add(new Copy(plain(referenced, name), column, property(referenced), Optional.empty()));
    }
    return copies;
  }

  private static Optional<MappedColumn> referenced(
      MappedColumn column, List<MappedColumn> key, int index) {
    Stream<MappedColumn> named =
        key.stream().filter(part -> key.size() > 1 && column.path().endsWith("#" + part.path()));
    return named.findFirst().or(() -> key.stream().skip(index).findFirst());
  }

  private static String property(MappedColumn column) {
    String path = column.path().split("#", 2)[0];
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private Column plain(MappedColumn column, Identifier name) {
    Column plain = Column.of(name, type(column.column().type()));
    boolean defined =
        column.column().type() instanceof NativeType
            && metadata.findHibernate(column.place().element(), "ColumnDefault").isEmpty();
    return column
        .column()
        .defaultValue()
        .filter(value -> defined)
        .map(plain::withDefault)
        .orElse(plain);
  }

  /** The type without the fraction of seconds and the length of an array, which Envers forgets. */
  private static ColumnType type(ColumnType type) {
    if (type instanceof PortableType portable && FRACTIONS.containsKey(portable.name())) {
      return new PortableType(portable.name(), List.of(FRACTIONS.get(portable.name())));
    }
    return type instanceof NativeType defined
        ? new NativeType(ARRAY_LENGTH.matcher(defined.sql()).replaceFirst("$1"))
        : type;
  }
}
