package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Where an attribute stands: directly in an entity, in an embeddable, in an identifier, in the
 * elements of a collection.
 *
 * @param entity the entity that holds it all
 * @param table the table that gets the columns
 * @param path the attributes that lead here, with a point behind each
 * @param embedded whether this is within an embeddable
 * @param identifier whether this is within an identifier, so that nothing may be null
 * @param access the access that embeddables here take over
 * @param overrides what is declared outside for the attributes in here
 * @param embeddables the classes of the embeddables that this is within, from the outermost
 * @param pattern what becomes of the names of columns, {@code %s} for the name itself
 */
record Scope(
    EntityModel entity,
    TableDraft table,
    String path,
    boolean embedded,
    boolean identifier,
    AccessStrategy access,
    Overrides overrides,
    List<Element> embeddables,
    String pattern) {

  private static final String UNCHANGED = "%s";

  /** Directly in an entity. */
  Scope(
      EntityModel entity,
      TableDraft table,
      String path,
      boolean embedded,
      boolean identifier,
      AccessStrategy access,
      Overrides overrides,
      List<Element> embeddables) {
    this(entity, table, path, embedded, identifier, access, overrides, embeddables, UNCHANGED);
  }

  /** Within an embeddable that an attribute holds. */
  Scope within(Attribute attribute, TypeMirror type) {
    List<Element> within = new ArrayList<>(embeddables);
    if (type instanceof DeclaredType declared) {
      within.add(declared.asElement());
    }
    return new Scope(
        entity,
        table,
        path + attribute.name() + ".",
        true,
        identifier || attribute.has("EmbeddedId") || attribute.has("Id"),
        access,
        overrides.within(attribute, declared(within)),
        List.copyOf(within),
        pattern(attribute));
  }

  /** What the innermost class of embeddables declares for the attributes that it inherits. */
  private Overrides declared(List<Element> within) {
    return within.isEmpty()
        ? Overrides.NONE
        : Overrides.ofHierarchy(entity.metadata, (TypeElement) within.get(within.size() - 1));
  }

  /** Hibernate's {@code @EmbeddedColumnNaming}; it says nothing of the elements of a collection. */
  private String pattern(Attribute attribute) {
    if (attribute.has("ElementCollection")) {
      return UNCHANGED;
    }
    return attribute
        .hibernate("EmbeddedColumnNaming")
        .map(annotation -> annotation.text("value"))
        .map(own -> own.isEmpty() ? attribute.name() + "_%s" : own)
        .map(own -> pattern.replace(UNCHANGED, own))
        .orElse(pattern);
  }

  /** The name of a column here, written or derived. */
  String named(String written) {
    if (pattern.equals(UNCHANGED)) {
      return written;
    }
    Identifier name = WrittenName.of(written);
    String whole = pattern.replace(UNCHANGED, name.text());
    return name.quoted() ? "`" + whole + "`" : whole;
  }

  /** The same attributes as part of the identifier. */
  Scope asIdentifier() {
    return new Scope(entity, table, path, embedded, true, access, overrides, embeddables, pattern);
  }

  /** Within the elements of a collection that have a table of their own. */
  Scope inTable(TableDraft other) {
    return new Scope(entity, other, path, embedded, false, access, overrides, embeddables, pattern);
  }

  /** The same attribute in another table of its entity. */
  Scope inSecondaryTable(TableDraft other) {
    return new Scope(
        entity, other, path, embedded, identifier, access, overrides, embeddables, pattern);
  }

  /** The keys or values of a map: {@code key} or {@code value}. */
  Scope at(String part) {
    return new Scope(
        entity,
        table,
        path,
        embedded,
        identifier,
        access,
        overrides.at(part, declared(embeddables)),
        embeddables,
        pattern);
  }

  /** The class of the embeddable that this is directly within. */
  Optional<TypeElement> embeddable() {
    return embeddables.isEmpty()
        ? Optional.empty()
        : Optional.of((TypeElement) embeddables.get(embeddables.size() - 1));
  }

  /** Whether the embeddable that this is within is a part of itself. */
  boolean isCircular() {
    return embeddables.stream().distinct().count() < embeddables.size();
  }

  /** Whether the columns are those of a subclass in the table of all, and other rows lack them. */
  boolean isOfSome() {
    return entity.sharesTable() && entity.has(table) && !identifier;
  }

  /** The path of a column, with the class where that is not the one behind the table. */
  String owned(String path) {
    return table.entity && !table.origin.equals(entity.qualifiedName())
        ? entity.qualifiedName() + "#" + path
        : path;
  }

  /** The next place for columns in the table. */
  TableDraft.Slot slot() {
    return table == entity.table ? table.slot(entity) : table.slot();
  }

  /** The path of an attribute here. */
  String path(Attribute attribute) {
    return path.isEmpty() ? attribute.name() : path + attribute.name();
  }

  /** The column that is declared for an attribute, outside or on itself. */
  Optional<AnnotationView> column(Attribute attribute) {
    return overrides.column(attribute.name()).or(() -> attribute.find("Column"));
  }

  /**
   * The conversion that is declared for an attribute, outside or on itself; none for the keys of a
   * map that are said to be enumerations.
   */
  Optional<Conversion> conversion(Attribute attribute) {
    if (attribute.isKey() && attribute.has("Enumerated")) {
      return Optional.empty();
    }
    Optional<AnnotationView> outside = overrides.conversion(attribute.name());
    if (outside.isPresent()) {
      return outside.map(Conversion::new);
    }
    for (AnnotationView own :
        attribute.metadata().findAll(attribute.element(), "Convert", "Converts")) {
      Conversion conversion = new Conversion(own);
      if (conversion.isFor(attribute)) {
        return Optional.of(conversion);
      }
    }
    return Optional.empty();
  }

  /** Where an origin of tables and sequences lies: {@code com.acme.Hero#powers}. */
  String origin(Attribute attribute) {
    return entity.qualifiedName() + "#" + path(attribute);
  }
}
