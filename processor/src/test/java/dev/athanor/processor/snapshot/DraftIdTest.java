package dev.athanor.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.DropTable;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftIdTest {

  private static final RevisionId A = new RevisionId("a1");
  private static final RevisionId B = new RevisionId("b2");
  private static final DropTable DROP = new DropTable(QualifiedName.of("hero"));

  @Test
  void dependsOnWhatIsDoneAndOnWhatItIsDoneTo() {
    assertThat(
            List.of(
                DraftId.of(List.of(), List.of()),
                DraftId.of(List.of(A), List.of()),
                DraftId.of(List.of(A), List.of(DROP)),
                DraftId.of(List.of(A, B), List.of(DROP))))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id.value()).matches("[0-9a-f]{12}"));
  }

  @Test
  void isTheSameWhereverItIsMade() {
    assertThat(DraftId.of(List.of(B, A), List.of(DROP)))
        .isEqualTo(DraftId.of(List.of(A, B), List.of(DROP)));
    assertThat(DraftId.of(List.of(A), List.of(DROP)).value()).isEqualTo("02e0ca840fc7");
  }
}
