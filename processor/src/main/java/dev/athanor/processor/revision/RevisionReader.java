package dev.athanor.processor.revision;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Revision} from a migration class. */
final class RevisionReader {

  private final List<Diagnostic> diagnostics;

  RevisionReader(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The revision, empty if its annotation makes no sense; then there is a diagnostic. */
  Optional<RevisionSource> read(TypeElement type, AnnotationView annotation) {
    Optional<RevisionId> id =
        ids(annotation, "id", List.of(annotation.text("id"))).stream().findFirst();
    List<String> downTexts = annotation.texts("down");
    List<RevisionId> down = ids(annotation, "down", downTexts);
    if (id.isEmpty() || down.size() < downTexts.size()) {
      return Optional.empty();
    }
    RevisionNode node =
        new RevisionNode(id.get(), down, annotation.texts("dependsOn"), annotation.texts("labels"));
    return Optional.of(new RevisionSource(type, annotation, node));
  }

  private List<RevisionId> ids(AnnotationView annotation, String member, List<String> texts) {
    List<RevisionId> ids = new ArrayList<>();
    for (String text : texts) {
      RevisionId.check(text)
          .ifPresentOrElse(
              problem -> diagnostics.add(new Diagnostic(problem, annotation.place(member))),
              () -> ids.add(new RevisionId(text)));
    }
    return ids;
  }
}
