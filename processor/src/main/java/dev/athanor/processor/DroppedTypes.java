package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.KnownTypes.Role;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The classes of libraries of which {@code @Dropped(type = ...)} says that they are mapped no more:
 * without a word nobody knows whether a mapping file is missing.
 */
final class DroppedTypes {

  private static final String DROPPED = "dev.athanor.annotation.Dropped";

  private final Map<String, AnnotationView> answers = new TreeMap<>();

  /**
   * Reads the answers on the entities, their packages and that of the migrations.
   *
   * @param entities the names of the entities
   */
  DroppedTypes(Elements elements, Set<String> entities, Stream<String> packages) {
    Set<Element> holders = new LinkedHashSet<>();
    for (String name : entities) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        holders.add(type);
        holders.add(elements.getPackageOf(type));
      }
    }
    packages
        .map(elements::getPackageElement)
        .filter(PackageElement.class::isInstance)
        .forEach(holders::add);
    for (Element holder : holders) {
      for (AnnotationView answer : Annotations.findAllByName(holder, DROPPED, DROPPED + ".List")) {
        type(answer).ifPresent(name -> answers.put(name, answer));
      }
    }
  }

  /** Their names. */
  Set<String> names() {
    return answers.keySet();
  }

  /** The answers that do nothing any more. */
  List<Diagnostic> problems(FoundTypes found, Snapshot snapshot) {
    List<Diagnostic> problems = new ArrayList<>();
    answers.forEach(
        (name, answer) -> {
          boolean mapped =
              Stream.of(Role.values()).anyMatch(role -> found.names(role).contains(name));
          if (mapped) {
            String fact = "@Dropped says that " + name + " is gone, but it is mapped.";
            problems.add(stale(answer, Severity.ERROR, fact));
          } else if (!snapshot.types().contains(name)) {
            String fact =
                "@Dropped is settled, or names nothing: the snapshot has no " + name + ".";
            problems.add(stale(answer, Severity.NOTE, fact));
          }
        });
    return problems;
  }

  private static Diagnostic stale(AnnotationView answer, Severity severity, String fact) {
    return new Diagnostic(
        new Problem("StaleAnswer", severity, Optional.empty(), fact, "Remove the annotation."),
        answer.place("type"));
  }

  private static Optional<String> type(AnnotationView answer) {
    Optional<TypeMirror> type = answer.type("type");
    return type.filter(DeclaredType.class::isInstance)
        .map(found -> ((TypeElement) ((DeclaredType) found).asElement()))
        .map(found -> found.getQualifiedName().toString());
  }
}
