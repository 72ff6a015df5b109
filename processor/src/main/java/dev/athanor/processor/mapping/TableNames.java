package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.TableAnnotation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Optional;

/** The names of tables, written or derived. */
final class TableNames {

  private final MappingContext context;

  TableNames(MappingContext context) {
    this.context = context;
  }

  /** The name that an annotation gives, or the derived one. */
  QualifiedName name(Optional<TableAnnotation> annotation, Identifier derived) {
    Identifier name =
        annotation
            .map(TableAnnotation::name)
            .filter(text -> !text.isEmpty())
            .map(context::physical)
            .orElseGet(() -> context.naming.physical(derived));
    return new QualifiedName(
        Catalogs.schema(
            context,
            annotation.map(TableAnnotation::view),
            annotation.map(TableAnnotation::schema).orElse("")),
        name);
  }

  /** The table of a join or collection. */
  TableDraft joined(
      Attribute attribute, Scope scope, Optional<TableAnnotation> annotation, Identifier derived) {
    Place place = annotation.map(table -> table.view().place("name")).orElseGet(attribute::place);
    return new TableDraft(name(annotation, derived), scope.origin(attribute), place, false);
  }
}
