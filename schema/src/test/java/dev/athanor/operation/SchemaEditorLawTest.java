package dev.athanor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.ProblemException;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.testing.Changes;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A mark is come back to whatever was changed since, or was refused half-way. */
class SchemaEditorLawTest {

  @Property
  void comesBackToAMark(@ForAll("changes") Changes changes, @ForAll("changes") Changes others) {
    SchemaEditor editor = new SchemaEditor(changes.from());
    Map<QualifiedName, List<QualifiedName>> referring = referring(editor);
    int start = editor.mark();
    for (SchemaOperation operation : changes.operations()) {
      Schema before = editor.toSchema();
      int mark = editor.mark();
      operation.applyTo(editor);
      editor.backTo(mark);
      assertThat(editor.toSchema()).as(operation.describe()).isEqualTo(before);
      operation.applyTo(editor);
    }
    others.operations().forEach(operation -> applyIfPossible(operation, editor));
    editor.backTo(start);

    assertThat(editor.toSchema()).isEqualTo(changes.from());
    assertThat(referring(editor)).isEqualTo(referring);
  }

  private static Map<QualifiedName, List<QualifiedName>> referring(SchemaEditor editor) {
    Map<QualifiedName, List<QualifiedName>> referring = new HashMap<>();
    editor.toSchema().tables().keySet().forEach(it -> referring.put(it, editor.referring(it)));
    return referring;
  }

  private static void applyIfPossible(SchemaOperation operation, SchemaEditor editor) {
    try {
      operation.applyTo(editor);
    } catch (ProblemException refused) {
      return;
    }
  }

  @Provide
  Arbitrary<Changes> changes() {
    return SchemaArbitraries.changes(Style.ANYTHING);
  }
}
