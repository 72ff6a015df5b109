package dev.athanor.dialect.standard;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.TableBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts together what the queries of an introspector find, table by table. */
public final class SchemaCollector {

  private final Namespaces namespaces;
  private final TreeSet<Identifier> found = new TreeSet<>();
  private final Map<String, Map<String, TableBuilder>> tables = new TreeMap<>();
  private final Map<QualifiedName, NamedType> types = new TreeMap<>();
  private final List<Sequence> sequences = new ArrayList<>();

  /** Starts with nothing. */
  public SchemaCollector(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  /** How the names that are found become exact ones. */
  public Namespaces namespaces() {
    return namespaces;
  }

  /** Adds a named schema, unless it is the connection's own or the default one. */
  public void namespace(String name) {
    if (namespaces.isManaged(name)) {
      found.add(new Identifier(name, true));
    }
  }

  /**
   * The table of a row with {@code table_schema} and {@code table_name}, so far; it is added when
   * it is new.
   */
  public TableBuilder table(ResultSet row) throws SQLException {
    String namespace = row.getString("table_schema");
    String name = row.getString("table_name");
    return tables
        .computeIfAbsent(namespace, it -> new TreeMap<>())
        .computeIfAbsent(name, it -> new TableBuilder(namespaces.exact(namespace, name)));
  }

  /** Whether the table of a row with {@code table_schema} and {@code table_name} was added. */
  public boolean hasTable(ResultSet row) throws SQLException {
    return tables
        .getOrDefault(row.getString("table_schema"), Map.of())
        .containsKey(row.getString("table_name"));
  }

  /** Adds a named type. */
  public void type(NamedType type) {
    types.put(type.name(), type);
  }

  /** Whether a named type was added. */
  public boolean hasType(QualifiedName name) {
    return types.containsKey(name);
  }

  /** Adds a sequence. */
  public void sequence(Sequence sequence) {
    sequences.add(sequence);
  }

  /** All that was found. */
  public Schema toSchema() {
    return Schema.of(
            found,
            tables.values().stream()
                .flatMap(inNamespace -> inNamespace.values().stream())
                .map(TableBuilder::build)
                .toList(),
            sequences)
        .withTypes(types.values());
  }
}
