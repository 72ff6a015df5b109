package dev.athanor.lint;

import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.SchemaEditor;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands when an operation is about to run, and what may hold rows by then. */
final class LintContext {

  private final SchemaEditor schema;
  private final Set<QualifiedName> created = new TreeSet<>();
  private final List<Sequence> sequences = new ArrayList<>();
  private final DroppedForeignKeys droppedForeignKeys = new DroppedForeignKeys();

  LintContext(Schema before) {
    schema = new SchemaEditor(before);
  }

  SchemaView schema() {
    return schema;
  }

  /** Whether these operations have created the table themselves. */
  boolean isNew(QualifiedName table) {
    return created.contains(table);
  }

  /** The sequences that these operations have created so far. */
  List<Sequence> createdSequences() {
    return sequences;
  }

  DroppedForeignKeys droppedForeignKeys() {
    return droppedForeignKeys;
  }

  void advance(SchemaOperation operation) {
    droppedForeignKeys.follow(operation, schema);
    operation.applyTo(schema);
    if (operation instanceof CreateTable create) {
      created.add(create.table().name());
    } else if (operation instanceof CreateSequence create) {
      sequences.add(create.sequence());
    } else if (operation instanceof RenameTable rename && created.remove(rename.from())) {
      created.add(rename.to());
    }
  }
}
