package dev.athanor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.List;

/** Diffs two schemas of a test, and holds every one of them to the laws. */
final class Differ {

  private Differ() {}

  /** What the diff does, in words. */
  static List<String> diff(Schema from, Schema to, Renames renames) {
    assertThat(SchemaDiffer.diff(from, from, Renames.NONE).isEmpty()).isTrue();
    assertThat(SchemaDiffer.diff(to, to, Renames.NONE).isEmpty()).isTrue();
    Diff diff = SchemaDiffer.diff(from, to, renames);
    assertThat(diff.problems()).isEmpty();
    assertThat(SchemaFold.apply(from, diff.operations())).isEqualTo(to);
    assertThat(SchemaFold.apply(to, SchemaFold.invert(from, diff.operations()))).isEqualTo(from);
    return diff.operations().stream().map(SchemaOperation::describe).toList();
  }

  static List<String> diff(Schema from, Schema to) {
    return diff(from, to, Renames.NONE);
  }

  /** The diff of one table that has not got another name. */
  static List<String> diff(Table from, Table to) {
    return diff(Fixtures.schema(from), Fixtures.schema(to));
  }
}
