package dev.athanor.processor.diagnostic;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Prints diagnostics through the compiler: all of them, in the same order in every run, each once
 * however often it is found, at the most exact place that there is. What stands in a class file has
 * no place; there the text names it.
 */
public final class DiagnosticReporter {

  private final Messager messager;
  private final PlaceRenewal places;
  private final Predicate<Element> compiledNow;
  private final Set<String> printed = new HashSet<>();

  /**
   * Prints through the compiler's messager.
   *
   * @param compiledNow whether an element's source is part of this compilation
   */
  public DiagnosticReporter(ProcessingEnvironment environment, Predicate<Element> compiledNow) {
    this.messager = environment.getMessager();
    this.places = new PlaceRenewal(environment.getElementUtils());
    this.compiledNow = compiledNow;
  }

  /** Prints those that were not printed before. */
  public void report(Collection<Diagnostic> diagnostics) {
    diagnostics.stream().sorted(Diagnostic.ORDER).forEach(this::print);
  }

  /** Prints problems that stand at no place in the source. */
  public void reportUnplaced(Collection<Problem> problems) {
    problems.stream()
        .filter(problem -> printed.add(problem.message()))
        .forEach(problem -> messager.printMessage(kind(problem.severity()), problem.message()));
  }

  private void print(Diagnostic diagnostic) {
    Place place = places.renew(diagnostic.place());
    String text = diagnostic.problem().message();
    if (!printed.add(place.qualifiedName() + " " + text)) {
      return;
    }
    Kind kind = kind(diagnostic.problem().severity());
    if (place.elsewhere().isPresent()) {
      messager.printMessage(
          kind, text + " (at " + place.qualifiedName() + ", " + place.elsewhere().get() + ")");
    } else if (!compiledNow.test(place.element())) {
      messager.printMessage(kind, text + " (at " + place.qualifiedName() + ")");
    } else if (place.annotation().isEmpty()) {
      messager.printMessage(kind, text, place.element());
    } else if (place.value().isEmpty()) {
      messager.printMessage(kind, text, place.element(), place.annotation().get());
    } else {
      messager.printMessage(
          kind, text, place.element(), place.annotation().get(), place.value().get());
    }
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
