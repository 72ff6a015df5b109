package dev.athanor.diff;

import dev.athanor.operation.AddForeignKey;
import dev.athanor.problem.Problem;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what has to be done to one schema so that it becomes another. */
public final class SchemaDiffer {

  private SchemaDiffer() {}

  /**
   * The operations that make {@code to} of {@code from}, in an order that databases allow: the same
   * for equal schemas, whatever order they were put together in. If there is something wrong with
   * the renames, there are only problems: nothing may be lost by a mistake in a name.
   *
   * @param renames what has another name in {@code to} than in {@code from}; whatever else has no
   *     namesake is taken as gone or new
   */
  public static Diff diff(Schema from, Schema to, Renames renames) {
    List<Problem> problems = new ArrayList<>(RenameRules.check(from, to, renames));
    problems.addAll(TypeKinds.check(from, to, renames));
    return problems.isEmpty()
        ? new Diff(operations(from, to, renames).toList(), List.of())
        : new Diff(List.of(), problems);
  }

  private static OrderedOperations operations(Schema from, Schema to, Renames renames) {
    OrderedOperations operations = new OrderedOperations();
    Schema typed = new TypeDiffer(from, to, renames, operations).diff();
    write(new SchemaMatch(typed, to, renames), operations);
    return operations;
  }

  private static void write(SchemaMatch schema, OrderedOperations operations) {
    NewNames newNames = new NewNames(schema);
    NamespaceDiffer.diff(schema.from(), schema.to(), operations);
    new SequenceDiffer(schema, operations).diff(newNames);
    Map<QualifiedName, PartsDiff> parts = parts(schema);
    new DroppedTables(schema, parts, newNames).write(operations);
    new TableDiffer(schema, operations).diff();
    CreatedTables created = new CreatedTables(schema, parts);
    created.write(operations);
    PartRenames renames = new PartRenames(schema);
    PartsDiffer partsDiffer = new PartsDiffer(operations, renames);
    ForeignKeyDiffer foreignKeys = new ForeignKeyDiffer(schema, parts);
    for (TableMatch table : schema.matches()) {
      new ColumnDiffer(table, operations).diff();
      partsDiffer.diff(parts.get(table.to().name()));
      foreignKeys.diff(table, operations, renames);
    }
    renames.write(operations);
    created
        .laterForeignKeys()
        .forEach(
            (table, keys) ->
                keys.forEach(
                    key -> operations.add(Phase.ADD_FOREIGN_KEYS, new AddForeignKey(table, key))));
  }

  private static Map<QualifiedName, PartsDiff> parts(SchemaMatch schema) {
    Map<QualifiedName, PartsDiff> parts = new TreeMap<>();
    schema.matches().forEach(table -> parts.put(table.to().name(), PartsDiff.of(schema, table)));
    return parts;
  }
}
