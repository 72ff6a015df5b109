package dev.athanor.operation;

import dev.athanor.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a list of operations amounts to, and how it is taken back. */
public final class SchemaFold {

  private SchemaFold() {}

  /**
   * The schema after all of {@code operations}, one after another.
   *
   * @throws dev.athanor.problem.ProblemException at the first one that the schema does not allow
   */
  public static Schema apply(Schema before, List<? extends Operation> operations) {
    SchemaEditor editor = new SchemaEditor(before);
    operations.forEach(operation -> operation.applyTo(editor));
    return editor.toSchema();
  }

  /**
   * The operations that lead back from where {@code operations} lead to.
   *
   * @throws dev.athanor.problem.ProblemException at the first one that the schema does not allow
   */
  public static List<SchemaOperation> invert(
      Schema before, List<? extends SchemaOperation> operations) {
    SchemaEditor editor = new SchemaEditor(before);
    List<SchemaOperation> inverses = new ArrayList<>(operations.size());
    for (SchemaOperation operation : operations) {
      inverses.add(operation.inverse(editor));
      operation.applyTo(editor);
    }
    Collections.reverse(inverses);
    return List.copyOf(inverses);
  }
}
