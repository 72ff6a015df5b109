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
  private final List<? extends SchemaOperation> operations;
  private final Set<QualifiedName> created = new TreeSet<>();
  private final List<Sequence> sequences = new ArrayList<>();
  private final DroppedForeignKeys droppedForeignKeys = new DroppedForeignKeys();
  private int done;

  LintContext(Schema before, List<? extends SchemaOperation> operations) {
    this.schema = new SchemaEditor(before);
    this.operations = operations;
  }

  SchemaView schema() {
    return schema;
  }

  /** Whether these operations have created the table themselves. */
  boolean isNew(QualifiedName table) {
    return created.contains(table);
  }

  /** What a table was called before the first operation. */
  QualifiedName firstName(QualifiedName table) {
    QualifiedName name = table;
    for (int i = done - 1; i >= 0; i--) {
      if (operations.get(i) instanceof RenameTable rename && rename.to().equals(name)) {
        name = rename.from();
      }
    }
    return name;
  }

  /** What a table will be called after the last operation. */
  QualifiedName lastName(QualifiedName table) {
    QualifiedName name = table;
    for (SchemaOperation operation : operations.subList(done, operations.size())) {
      if (operation instanceof RenameTable rename && rename.from().equals(name)) {
        name = rename.to();
      }
    }
    return name;
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
    done++;
    if (operation instanceof CreateTable create) {
      created.add(create.table().name());
    } else if (operation instanceof CreateSequence create) {
      sequences.add(create.sequence());
    } else if (operation instanceof RenameTable rename && created.remove(rename.from())) {
      created.add(rename.to());
    }
  }
}
