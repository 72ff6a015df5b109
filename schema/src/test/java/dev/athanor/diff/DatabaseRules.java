package dev.athanor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What holds in databases after each single operation, and what the kernel alone lets pass. */
final class DatabaseRules {

  private DatabaseRules() {}

  static void assertAllowed(Schema before, List<SchemaOperation> operations) {
    Schema schema = before;
    assertHolds(schema, "at first");
    for (SchemaOperation operation : operations) {
      schema = SchemaFold.apply(schema, List.of(operation));
      assertHolds(schema, "after " + operation.describe() + " in " + describe(operations));
    }
  }

  private static void assertHolds(Schema schema, String when) {
    Set<QualifiedName> names = new HashSet<>();
    for (Table table : schema.tables().values()) {
      assertThat(table.columns()).as(when).isNotEmpty();
      names(table)
          .map(name -> folded(table.name().withName(name)))
          .forEach(name -> assertThat(names.add(name)).as(when + " twice " + name).isTrue());
      table.foreignKeys().values().forEach(key -> assertHolds(schema, table, key, when));
      assertThat(schema.namespaces())
          .as(when)
          .containsAll(table.name().namespace().stream().toList());
    }
    schema
        .sequences()
        .keySet()
        .forEach(name -> assertThat(names.add(folded(name))).as(when).isTrue());
  }

  private static void assertHolds(Schema schema, Table table, ForeignKey key, String when) {
    Table referenced = schema.table(key.referencedTable()).orElseThrow();
    assertThat(
            Keys.of(
                    referenced.primaryKey(),
                    referenced.uniqueConstraints().values(),
                    referenced.indexes().values())
                .contains(key.referencedColumns()))
        .as(when + " the key of " + key)
        .isTrue();
    for (int i = 0; i < key.columns().size(); i++) {
      Column from = table.columns().get(key.columns().get(i));
      Column to = referenced.columns().get(key.referencedColumns().get(i));
      assertThat(from.type()).as(when + " the type of " + key).isEqualTo(to.type());
    }
  }

  private static Stream<Identifier> names(Table table) {
    return Stream.of(
            Stream.of(table.name().name()),
            table.constraints().stream().map(constraint -> constraint.name()),
            table.indexes().keySet().stream(),
            table.primaryKey().flatMap(key -> key.name()).stream())
        .flatMap(each -> each);
  }

  private static QualifiedName folded(QualifiedName name) {
    return name.withName(new Identifier(name.name().text().toLowerCase(Locale.ROOT), true));
  }

  private static String describe(List<SchemaOperation> operations) {
    return String.join("\n", operations.stream().map(SchemaOperation::describe).toList());
  }
}
