package dev.athanor.operation;

import dev.athanor.schema.Schema;

/**
 * One step of a migration, as a value. What it does to a schema belongs to it; what SQL, Java or
 * JSON make of it is an {@link OperationVisitor}.
 */
public sealed interface Operation permits SchemaOperation, ExecuteSql, RunCode {

  /**
   * Makes this change in a schema that is being edited.
   *
   * @throws dev.athanor.problem.ProblemException if the schema does not allow it
   */
  void applyTo(SchemaEditor schema);

  /**
   * The schema after this change.
   *
   * @throws dev.athanor.problem.ProblemException if the schema does not allow it
   */
  default Schema apply(Schema before) {
    SchemaEditor editor = new SchemaEditor(before);
    applyTo(editor);
    return editor.toSchema();
  }

  /** What it does, in a few words: {@code add column hero.name}. */
  String describe();

  /** Whether rows or values are lost by it. */
  boolean isDestructive();

  /** Hands this operation to the method of {@code visitor} that is made for it. */
  <R> R accept(OperationVisitor<R> visitor);
}
