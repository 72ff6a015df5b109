package dev.athanor.processor.drafting;

import dev.athanor.processor.mapping.Members;
import dev.athanor.processor.origin.Origins;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A schema, and where its parts come from.
 *
 * @param schema the schema
 * @param origins the classes and attributes behind it
 * @param inherited tables and columns whose attribute is declared elsewhere than in their class
 * @param members what the classes have, mapped or not
 */
public record KnownSchema(
    Schema schema, Origins origins, Set<SchemaPath> inherited, Members members) {

  public KnownSchema {
    inherited = Set.copyOf(inherited);
  }

  /** A schema of which it is not known what its classes declare. */
  public KnownSchema(Schema schema, Origins origins) {
    this(schema, origins, Set.of(), Members.NONE);
  }

  /** Whether another schema has the same parts, from the same classes and attributes. */
  boolean isSame(KnownSchema other) {
    return schema.equals(other.schema) && origins.equals(other.origins);
  }

  /** A part of this schema, and what is known of it. */
  KnownSchema within(Schema part) {
    return new KnownSchema(part, origins.within(part), inherited, members);
  }

  /** The table that another schema has under a name: it has the same name, or the same owner. */
  Optional<Table> namesake(QualifiedName name, KnownSchema other) {
    return schema.table(name).or(() -> sameOwner(name, other));
  }

  /**
   * The table that one of another schema has become: it has the name of today, or else the same
   * owner, unless it is known to have been another one.
   */
  Optional<Table> successor(
      QualifiedName name, KnownSchema other, Successors<QualifiedName> tables) {
    Optional<QualifiedName> today = tables.today(name);
    return today
        .flatMap(schema::table)
        .or(
            () ->
                today.flatMap(it -> sameOwner(name, other)).filter(it -> isNew(it, other, tables)));
  }

  private static boolean isNew(Table table, KnownSchema other, Successors<QualifiedName> tables) {
    return tables.before(table.name()).filter(other.schema.tables()::containsKey).isEmpty();
  }

  private Optional<Table> sameOwner(QualifiedName name, KnownSchema other) {
    Optional<String> owner = Optional.ofNullable(other.origins.tables().get(name));
    return origins.tables().entrySet().stream()
        .filter(entry -> owner.filter(entry.getValue()::equals).isPresent())
        .findFirst()
        .flatMap(entry -> schema.table(entry.getKey()));
  }

  /** All tables with their owners, empty where they are not known. */
  Map<QualifiedName, String> tableOwners() {
    Map<QualifiedName, String> owners = new TreeMap<>();
    schema.tables().keySet().forEach(table -> owners.put(table, origins.owner(table)));
    return owners;
  }

  /** All sequences with their owners, empty where they are not known. */
  Map<QualifiedName, String> sequenceOwners() {
    Map<QualifiedName, String> owners = new TreeMap<>();
    schema
        .sequences()
        .keySet()
        .forEach(name -> owners.put(name, origins.sequences().getOrDefault(name, "")));
    return owners;
  }

  /** All columns of a table with their paths, empty where they are not known. */
  Map<Identifier, String> columnOwners(QualifiedName table) {
    Map<Identifier, String> paths = origins.columns().getOrDefault(table, Map.of());
    Map<Identifier, String> owners = new TreeMap<>();
    schema
        .tables()
        .get(table)
        .columns()
        .keySet()
        .forEach(column -> owners.put(column, paths.getOrDefault(column, "")));
    return owners;
  }

  /**
   * The same columns, where those of a join or collection table that refer to its owner say which
   * class that is: it may have changed sides.
   */
  static Map<Identifier, String> withOwningClass(Map<Identifier, String> columns, String owner) {
    columns.replaceAll(
        (column, path) -> path.startsWith("#") ? Owners.classOf(owner) + path : path);
    return columns;
  }
}
