package dev.athanor.processor.oracle;

import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The mapped schema in the same lines as {@link HibernateSchema}. */
final class AthanorSchema {

  private final boolean h2;

  private AthanorSchema(boolean h2) {
    this.h2 = h2;
  }

  static List<String> lines(Schema schema, String dialect) {
    AthanorSchema writer = new AthanorSchema(dialect.equals("H2"));
    List<String> lines = new ArrayList<>();
    schema.tables().values().forEach(table -> writer.addTable(lines, table));
    schema
        .sequences()
        .values()
        .forEach(
            sequence ->
                lines.add(
                    "sequence "
                        + sequence.name()
                        + " from "
                        + sequence.start()
                        + " by "
                        + sequence.increment()));
    lines.sort(null);
    return lines;
  }

  private void addTable(List<String> lines, Table table) {
    String name = table.name().toString();
    lines.add(name + " exists");
    lines.addAll(AthanorDetails.lines(table));
    for (Column column : table.columns().values()) {
      lines.add(
          name
              + " column "
              + column.name()
              + " "
              + type(column.type())
              + column
                  .defaultValue()
                  .map(value -> " default " + AthanorDetails.sql(value))
                  .orElse("")
              + (column.nullable() ? "" : " not null"));
    }
    table.primaryKey().ifPresent(key -> lines.add(name + " primary key " + key.columns()));
    TreeSet<String> uniques = new TreeSet<>();
    table
        .uniqueConstraints()
        .values()
        .forEach(
            unique ->
                uniques.add(
                    unique.columns().stream()
                        .map(Identifier::toString)
                        .sorted()
                        .collect(Collectors.joining(", ", "[", "]"))));
    uniques.forEach(columns -> lines.add(name + " unique " + columns));
    table
        .indexes()
        .values()
        .forEach(
            index ->
                lines.add(
                    name
                        + " index "
                        + index.parts().stream()
                            .map(
                                part ->
                                    part instanceof IndexPart.OfColumn c
                                        ? c.name().toString()
                                        : part.toString())
                            .toList()));
    table.foreignKeys().values().forEach(key -> lines.add(name + " foreign key " + pairs(key)));
  }

  private static String pairs(ForeignKey key) {
    TreeSet<String> pairs = new TreeSet<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.add(key.columns().get(i) + "=" + key.referencedColumns().get(i));
    }
    return key.referencedTable() + pairs.toString();
  }

  /** How Hibernate spells our types; the explicit table between both worlds. */
  private String type(ColumnType type) {
    if (type instanceof EnumType values) {
      return h2
          ? values.values().stream()
              .map(value -> "'" + value.toLowerCase(java.util.Locale.ROOT) + "'")
              .collect(Collectors.joining(",", "enum (", ")"))
          : values.length().filter(length -> length == 1).isPresent()
              ? "char(1)"
              : "varchar(" + values.length().orElse(255) + ")";
    }
    if (!(type instanceof PortableType portable)) {
      return type.toString();
    }
    List<Integer> arguments = portable.arguments();
    String sizes =
        arguments.isEmpty()
            ? ""
            : arguments.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    return switch (portable.name()) {
      case TINYINT -> h2 ? "tinyint" : "smallint";
      case CHARACTER, NCHARACTER -> "char" + sizes;
      case FLOAT -> h2 || arguments.get(0) != 24 ? "float" + sizes : "float4";
      case VARCHAR -> h2 && arguments.get(0) > 1_048_576 ? "clob" : "varchar" + sizes;
      case TEXT -> h2 ? "clob" : "text";
      case CLOB, NCLOB -> h2 ? "clob" : "oid";
      case BINARY -> h2 ? "binary" + sizes : "bytea";
      case XML -> h2 ? "clob" : "xml";
      case INET -> h2 ? "varbinary" + (arguments.isEmpty() ? "(19)" : sizes) : "inet";
      case VARBINARY -> h2 ? "varbinary" + sizes : "bytea";
      case BYTES -> h2 ? "blob" : "bytea";
      case BLOB -> h2 ? "blob" : "oid";
      case JSON -> h2 ? "json" : "jsonb";
      case TIME_TZ -> "time" + sizes + (h2 ? " with time zone" : "");
      case INTERVAL_SECOND -> "interval second" + (h2 ? sizes : "(6)");
      case TIMESTAMP_TZ -> "timestamp" + sizes + " with time zone";
      default -> portable.name().word() + sizes;
    };
  }
}
