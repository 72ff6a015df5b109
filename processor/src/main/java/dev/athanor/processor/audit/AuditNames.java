package dev.athanor.processor.audit;

import dev.athanor.processor.mapping.MappedModel;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Optional;

/**
 * The names of tables and columns with histories. Envers makes them of names in the database, and
 * Hibernate takes them for names that were written: they go through the naming strategy again, and
 * the quotation marks of the name of a table or of a referring column are lost.
 */
record AuditNames(MappedModel model, EnversSettings settings) {

  /** The name of a table beside another one. */
  QualifiedName table(QualifiedName beside, Optional<String> written, String schema) {
    String name = written.orElseGet(() -> settings.tableName(beside.name().text()));
    return new QualifiedName(schema(schema).or(beside::namespace), physical(name));
  }

  /** The schema that is written, or that of all tables with histories. */
  private Optional<Identifier> schema(String written) {
    return Optional.of(written.isEmpty() ? settings.schema() : written)
        .filter(name -> !name.isEmpty())
        .flatMap(model.schema());
  }

  /** The name of a table that is Envers' own. */
  QualifiedName own(String name) {
    return new QualifiedName(model.schema().apply(settings.schema()), physical(name));
  }

  /** The name of a sequence that is Envers' own: their schema is never that of its tables. */
  QualifiedName sequence(String name) {
    return new QualifiedName(model.schema().apply(""), physical(name));
  }

  /** A name that Envers writes. */
  Identifier physical(String written) {
    return model.physical().apply(written);
  }

  /** The name of a column that refers to another table. */
  Identifier referring(Identifier name) {
    return physical(name.text());
  }
}
