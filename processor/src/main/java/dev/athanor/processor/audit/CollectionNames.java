package dev.athanor.processor.audit;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.mapping.MappedAttribute;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedModel;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of the tables with the histories of collections. */
record CollectionNames(MappedModel model, AuditNames names) {

  /** The name that is written, or that of the table beside, or between two entities. */
  QualifiedName name(MappedEntity owner, MappedAttribute attribute, Auditing auditing) {
    Optional<String> written =
        auditing.joinTable().map(table -> table.text("name")).filter(name -> !name.isEmpty());
    Optional<AnnotationView> collectionTable =
        Envers.find(model.metadata(), attribute.element(), "CollectionAuditTable");
    String schema =
        collectionTable
            .map(table -> table.text("schema"))
            .filter(name -> !name.isEmpty())
            .or(() -> auditing.joinTable().map(table -> table.text("schema")))
            .orElse("");
    MappedEntity target = attribute.target().flatMap(model::entity).orElse(owner);
    QualifiedName beside =
        attribute
            .table()
            .map(MappedTable::name)
            .orElseGet(
                () ->
                    new QualifiedName(
                        target.table().name().namespace(),
                        new Identifier(className(owner) + "_" + className(target), false)));
    return names.table(
        beside,
        written.or(
            () ->
                collectionTable
                    .filter(table -> attribute.table().isPresent())
                    .map(table -> names.settings().tableName(table.text("name")))),
        schema);
  }

  /** The name of a class as it is in its class file, without its package. */
  static String className(MappedEntity entity) {
    StringBuilder name = new StringBuilder(entity.type().getSimpleName());
    for (Element outer = entity.type().getEnclosingElement();
        outer instanceof TypeElement;
        outer = outer.getEnclosingElement()) {
      name.insert(0, outer.getSimpleName() + "$");
    }
    return name.toString();
  }
}
