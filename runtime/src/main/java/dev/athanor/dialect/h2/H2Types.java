package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the types of columns, with the values of enumerations and the elements of arrays. */
final class H2Types {

  private static final String VALUES =
      "select * from INFORMATION_SCHEMA.ENUM_VALUES where OBJECT_TYPE = 'TABLE'"
          + " order by VALUE_ORDINAL";
  private static final String ELEMENTS =
      "select * from INFORMATION_SCHEMA.ELEMENT_TYPES where OBJECT_TYPE = 'TABLE'";
  private static final long UNBOUNDED = 1_000_000_000;

  private record Place(String namespace, String table, String identifier) {}

  private final H2TypeNames names;
  private final Map<Place, List<String>> values = new HashMap<>();
  private final Map<Place, ColumnType> elements = new HashMap<>();

  private H2Types(H2TypeNames names) {
    this.names = names;
  }

  static H2Types of(Connection connection, H2TypeNames names) throws SQLException {
    H2Types types = new H2Types(names);
    Rows.each(
        connection,
        VALUES,
        row ->
            types
                .values
                .computeIfAbsent(place(row, "ENUM_IDENTIFIER"), it -> new ArrayList<>())
                .add(row.getString("VALUE_NAME")));
    Rows.each(
        connection,
        ELEMENTS,
        row ->
            types.elements.put(
                place(row, "COLLECTION_TYPE_IDENTIFIER"),
                types.of(row, place(row, "DTD_IDENTIFIER"))));
    return types;
  }

  /** The type of a row of COLUMNS. */
  ColumnType of(ResultSet row, SchemaCollector schema) throws SQLException {
    String domain = row.getString("DOMAIN_NAME");
    if (domain == null) {
      return of(
          row,
          new Place(
              row.getString("TABLE_SCHEMA"),
              row.getString("TABLE_NAME"),
              row.getString("DTD_IDENTIFIER")));
    }
    QualifiedName name = schema.namespaces().exact(row.getString("DOMAIN_SCHEMA"), domain);
    return schema.hasType(name)
        ? new TypeReference(name)
        : new NativeType(domain.toLowerCase(Locale.ENGLISH));
  }

  private ColumnType of(ResultSet row, Place place) throws SQLException {
    String word = row.getString("DATA_TYPE").toLowerCase(Locale.ENGLISH);
    return switch (word) {
      case "enum" -> new EnumType(values.get(place));
      case "array" -> new NativeType(names.name(elements.get(place)) + " array");
      default -> names.read(written(row, word));
    };
  }

  private static String written(ResultSet row, String word) throws SQLException {
    return switch (word) {
      case "character", "binary" -> word + "(" + row.getLong("CHARACTER_MAXIMUM_LENGTH") + ")";
      case "character varying", "binary varying" ->
          row.getLong("CHARACTER_MAXIMUM_LENGTH") == UNBOUNDED
              ? word
              : word + "(" + row.getLong("CHARACTER_MAXIMUM_LENGTH") + ")";
      case "numeric" ->
          row.getObject("DECLARED_NUMERIC_PRECISION") == null
              ? word
              : word
                  + "("
                  + row.getInt("NUMERIC_PRECISION")
                  + ","
                  + row.getInt("NUMERIC_SCALE")
                  + ")";
      case "time", "timestamp" -> word + "(" + row.getInt("DATETIME_PRECISION") + ")";
      case "time with time zone", "timestamp with time zone" ->
          word.replaceFirst(" ", "(" + row.getInt("DATETIME_PRECISION") + ") ");
      case "interval" -> interval(row, row.getString("INTERVAL_TYPE").toLowerCase(Locale.ENGLISH));
      default -> word;
    };
  }

  private static String interval(ResultSet row, String unit) throws SQLException {
    return unit.equals("second")
        ? "interval second("
            + row.getInt("INTERVAL_PRECISION")
            + ","
            + row.getInt("DATETIME_PRECISION")
            + ")"
        : "interval " + unit;
  }

  private static Place place(ResultSet row, String identifier) throws SQLException {
    return new Place(
        row.getString("OBJECT_SCHEMA"), row.getString("OBJECT_NAME"), row.getString(identifier));
  }
}
