package dev.athanor.processor.mappingfile;

import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What only Hibernate's own mapping files say: the annotations of Hibernate that their elements
 * stand for. Of an element without attributes the text is the annotation's value.
 */
final class Extensions {

  /** The annotations, each with the value that the text of the element is. */
  private static final Map<String, List<String>> PARTS =
      Map.ofEntries(
          Map.entry("any-discriminator", List.of("AnyDiscriminator", "value")),
          Map.entry("any-key-java-class", List.of("AnyKeyJavaClass", "value")),
          Map.entry("any-key-type", List.of("AnyKeyType", "value")),
          Map.entry("collection-id", List.of("CollectionId", "")),
          Map.entry("collection-id-java-class", List.of("CollectionIdJavaClass", "idType")),
          Map.entry("discriminator-formula", List.of("DiscriminatorFormula", "value")),
          Map.entry("formula", List.of("Formula", "value")),
          Map.entry("generic-generator", List.of("GenericGenerator", "")),
          Map.entry("java-type", List.of("JavaType", "value")),
          Map.entry("jdbc-type", List.of("JdbcType", "value")),
          Map.entry("jdbc-type-code", List.of("JdbcTypeCode", "value")),
          Map.entry("join-formula", List.of("JoinFormula", "value")),
          Map.entry("list-index-base", List.of("ListIndexBase", "value")),
          Map.entry("map-key-type", List.of("MapKeyType", "")),
          Map.entry("nationalized", List.of("Nationalized", "")),
          Map.entry("on-delete", List.of("OnDelete", "action")),
          Map.entry("property-ref", List.of("PropertyRef", "")),
          Map.entry("target", List.of("TargetEmbeddable", "value")),
          Map.entry("type", List.of("Type", "")));

  /** The elements of {@code <attributes>}. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of("any", "Any", "many-to-any", "ManyToAny");

  /** Attributes that have another name than the value of the annotation. */
  private static final Map<String, Map<String, String>> RENAMED =
      Map.of(
          "property-ref", Map.of("name", "value"),
          "generic-generator", Map.of("class", "strategy"));

  /** An attribute that stands in the element of the class itself. */
  static final String TENANT_ID = "tenant-id";

  /** How rows are read and written. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "attribute-accessor",
          "batch-size",
          "bind-as-param",
          "cache",
          "caching",
          "dynamic-insert",
          "dynamic-update",
          "fetch-mode",
          "fetch-profile",
          "filter",
          "filter-def",
          "filter-join-table",
          "force-selection",
          "generated",
          "hql-import",
          "hql-select",
          "instantiator",
          "lazy",
          "mutable",
          "optimistic-lock",
          "optimistic-locking",
          "orphan-removal",
          "owned",
          "polymorphism",
          "proxy",
          "read",
          "rowid",
          "select-before-update",
          "sort",
          "sort-natural",
          "sql-delete",
          "sql-delete-all",
          "sql-insert",
          "sql-join-table-restriction",
          "sql-restriction",
          "sql-select",
          "sql-update",
          "synchronize",
          "unsaved-value",
          "uuid-generator",
          "write");

  private Extensions() {}

  /** Whether an element is in one of Hibernate's files. */
  static boolean isIn(XmlElement element) {
    return element.namespace().contains("hibernate.org");
  }

  /** Whether an element or attribute of these files says nothing about tables. */
  static boolean isWithoutMeaning(XmlElement holder, String name) {
    return isIn(holder) && (WITHOUT_MEANING.contains(name) || name.equals(TENANT_ID));
  }

  /** The annotation that an element of {@code <attributes>} stands for. */
  static Optional<String> attribute(XmlElement source) {
    return Optional.of(source)
        .filter(Extensions::isIn)
        .map(it -> ATTRIBUTES.get(it.name()))
        .map(Extensions::annotation);
  }

  /** What an element stands for. */
  static Optional<Rule> part(XmlElement part) {
    return Optional.of(part)
        .filter(Extensions::isIn)
        .map(it -> PARTS.get(it.name()))
        .map(form -> Rule.single(annotation(form.get(0))));
  }

  /** The qualified name of an annotation. */
  static String annotation(String simpleName) {
    return Annotations.HIBERNATE + simpleName;
  }

  /** An element whose attributes are named as the values of its annotation. */
  static XmlElement asAnnotation(XmlElement part) {
    List<String> form = PARTS.get(part.name());
    if (!isIn(part) || form == null) {
      return part;
    }
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> renamed = RENAMED.getOrDefault(part.name(), Map.of());
    part.attributes()
        .forEach(
            (name, value) -> {
              if (!WITHOUT_MEANING.contains(name)) {
                values.put(renamed.getOrDefault(name, name), value);
              }
            });
    String text = part.childText("fragment").orElse(part.text());
    if (!form.get(1).isEmpty()) {
      values.put(form.get(1), text);
    }
    List<XmlElement> children =
        part.children().stream().filter(child -> !child.name().equals("fragment")).toList();
    return new XmlElement(part.name(), part.namespace(), values, children, "", part.place());
  }
}
