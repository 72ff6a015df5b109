package dev.athanor.processor.revision;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * All revisions of a migration set, checked as a whole: what other tools find out when they run is
 * a compile error here.
 *
 * @param sources the revisions in an order in which they can be applied; none if they are unsound
 * @param heads the revisions that no other one continues
 * @param diagnostics what is wrong with them
 */
public record Revisions(
    List<RevisionSource> sources, Set<RevisionId> heads, List<Diagnostic> diagnostics) {

  private static final String REVISION = "dev.athanor.annotation.Revision";

  /** Reads and checks the revisions among {@code types}. */
  public static Revisions of(Collection<TypeElement> types) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    RevisionReader reader = new RevisionReader(diagnostics);
    List<RevisionSource> sources = new ArrayList<>();
    for (TypeElement type : types) {
      AnnotationView annotation = Annotations.findByName(type, REVISION).orElseThrow();
      diagnostics.addAll(MigrationClassRule.check(type, annotation));
      reader.read(type, annotation).ifPresent(sources::add);
    }
    return diagnostics.isEmpty()
        ? checked(sources)
        : new Revisions(List.of(), Set.of(), diagnostics);
  }

  /** Whether there is nothing wrong with them. */
  public boolean areSound() {
    return diagnostics.isEmpty();
  }

  private static Revisions checked(List<RevisionSource> sources) {
    try {
      RevisionGraph graph = RevisionGraph.of(sources.stream().map(RevisionSource::node).toList());
      List<Diagnostic> several =
          graph.multipleHeads().stream().map(problem -> place(problem, sources)).toList();
      return new Revisions(sorted(sources, graph), graph.heads(), several);
    } catch (ProblemException unsound) {
      List<Diagnostic> faults =
          unsound.problems().stream().map(problem -> place(problem, sources)).toList();
      return new Revisions(List.of(), Set.of(), faults);
    }
  }

  private static List<RevisionSource> sorted(List<RevisionSource> sources, RevisionGraph graph) {
    Map<RevisionId, RevisionSource> byId = new HashMap<>();
    sources.forEach(source -> byId.put(source.node().id(), source));
    return graph.nodes().stream().map(node -> byId.get(node.id())).toList();
  }

  /** At the last revision that it is about: of two with one id, the one that was added. */
  private static Diagnostic place(Problem problem, List<RevisionSource> sources) {
    AnnotationView annotation =
        sources.stream()
            .filter(source -> problem.subject().filter(source.node().id()::equals).isPresent())
            .reduce((first, last) -> last)
            .orElseGet(() -> sources.get(0))
            .annotation();
    return new Diagnostic(problem, annotation.place("id"));
  }
}
