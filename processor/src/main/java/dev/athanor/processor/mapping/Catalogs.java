package dev.athanor.processor.mapping;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Identifier;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code catalog} means, of which the databases have one for a connection. Hibernate leaves
 * it out for PostgreSQL. For H2 it writes it before the name, where H2 takes it for a schema unless
 * one stands between them.
 */
final class Catalogs {

  private static final String CATALOG = "catalog";
  private static final String REMEDY = "Leave the catalog out, or name a schema in its place";

  private Catalogs() {}

  /** The schema that an annotation means with both. */
  static Optional<Identifier> schema(
      MappingContext context, Optional<AnnotationView> annotation, String written) {
    Optional<Identifier> schema = context.schema(written);
    Optional<AnnotationView> named = annotation.filter(view -> !view.text(CATALOG).isEmpty());
    if (named.isEmpty()) {
      return schema;
    }
    String catalog = named.get().text(CATALOG);
    if (context.targets.equals(Set.of(TargetDatabase.POSTGRESQL))) {
      note(context, named.get(), "Hibernate leaves the catalog " + catalog + " out in PostgreSQL");
    } else if (!context.targets.equals(Set.of(TargetDatabase.H2))) {
      context.unsupported(
          named.get().place(CATALOG),
          "The catalog " + catalog + " is a schema in H2 and nothing in PostgreSQL.",
          REMEDY + ", or say with -Aathanor.targets=... which database the migrations are for.");
    } else if (schema.isEmpty()) {
      return Optional.of(context.physical(catalog));
    } else {
      note(context, named.get(), "H2 takes no other catalog than its own name for " + catalog);
    }
    return schema;
  }

  private static void note(MappingContext context, AnnotationView annotation, String fact) {
    context.diagnostics.add(
        new Diagnostic(
            new Problem(
                "IgnoredValue",
                Severity.NOTE,
                Optional.empty(),
                fact + ", and so it is not in the migration.",
                REMEDY + "."),
            annotation.place(CATALOG)));
  }
}
