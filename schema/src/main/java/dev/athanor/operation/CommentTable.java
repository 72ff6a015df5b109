package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import java.util.Optional;

/**
 * Sets or removes the comment on a table.
 *
 * @param table the table
 * @param comment the text, empty for none
 */
public record CommentTable(QualifiedName table, Optional<String> comment)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.replaceTable(schema.requireTable(table).toBuilder().comment(comment).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new CommentTable(table, before.table(table).orElseThrow().comment());
  }

  @Override
  public String describe() {
    return "comment on table " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.commentTable(this);
  }
}
