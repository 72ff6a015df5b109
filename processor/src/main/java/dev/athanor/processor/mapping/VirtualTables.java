package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Optional;

/**
 * Entities that Hibernate reads from a query or view: they have no table, and none refers to it.
 */
final class VirtualTables {

  private VirtualTables() {}

  /** Whether an entity is one of these; a view that nobody creates is worth a warning. */
  static boolean isVirtual(MappingContext context, EntityModel entity) {
    Optional<AnnotationView> view = context.metadata.findHibernate(entity.type, "View");
    view.ifPresent(
        annotation ->
            context.warning(
                "ViewNotCreated",
                annotation.place("query"),
                entity.name + " is a view, which no draft creates.",
                remedy(sql(entity.table.name), annotation.text("query"))));
    return view.isPresent() || context.metadata.findHibernate(entity.type, "Subselect").isPresent();
  }

  private static String remedy(String name, String query) {
    return "Create it in an empty revision, before what reads it: op.execute("
        + literal("create view " + name + " as " + query.strip())
        + "); and in its downgrade op.execute("
        + literal("drop view " + name)
        + ");";
  }

  private static String sql(QualifiedName name) {
    return name.namespace().map(schema -> sql(schema) + ".").orElse("") + sql(name.name());
  }

  private static String sql(Identifier name) {
    return name.quoted() ? '"' + name.text().replace("\"", "\"\"") + '"' : name.text();
  }

  /** For Java, on one line. */
  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
