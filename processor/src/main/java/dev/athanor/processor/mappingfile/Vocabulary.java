package dev.athanor.processor.mappingfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of mapping files, and the annotations that they stand for. What says nothing about
 * tables is known by its name.
 */
final class Vocabulary {

  /** The elements of {@code <attributes>}. */
  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("id", "Id"),
          Map.entry("embedded-id", "EmbeddedId"),
          Map.entry("basic", "Basic"),
          Map.entry("version", "Version"),
          Map.entry("embedded", "Embedded"),
          Map.entry("many-to-one", "ManyToOne"),
          Map.entry("one-to-one", "OneToOne"),
          Map.entry("one-to-many", "OneToMany"),
          Map.entry("many-to-many", "ManyToMany"),
          Map.entry("element-collection", "ElementCollection"),
          Map.entry("transient", "Transient"));

  /** The elements in those of classes and attributes. */
  private static final Map<String, Rule> PARTS =
      Map.ofEntries(
          Map.entry("table", Rule.single("Table")),
          Map.entry("secondary-table", Rule.repeated("SecondaryTable")),
          Map.entry("primary-key-join-column", Rule.repeated("PrimaryKeyJoinColumn")),
          Map.entry("primary-key-foreign-key", Rule.foreignKeyOf("PrimaryKeyJoinColumn")),
          Map.entry("id-class", Rule.single("IdClass")),
          Map.entry("inheritance", Rule.single("Inheritance")),
          Map.entry("discriminator-value", Rule.single("DiscriminatorValue")),
          Map.entry("discriminator-column", Rule.single("DiscriminatorColumn")),
          Map.entry("sequence-generator", Rule.single("SequenceGenerator")),
          Map.entry("table-generator", Rule.single("TableGenerator")),
          Map.entry("generated-value", Rule.single("GeneratedValue")),
          Map.entry("column", Rule.single("Column")),
          Map.entry("enumerated", Rule.single("Enumerated")),
          Map.entry("temporal", Rule.single("Temporal")),
          Map.entry("lob", Rule.single("Lob")),
          Map.entry("convert", Rule.repeated("Convert")),
          Map.entry("attribute-override", Rule.repeated("AttributeOverride")),
          Map.entry("association-override", Rule.repeated("AssociationOverride")),
          Map.entry("join-column", Rule.repeated("JoinColumn")),
          Map.entry("foreign-key", Rule.foreignKeyOf("JoinColumn")),
          Map.entry("join-table", Rule.single("JoinTable")),
          Map.entry("collection-table", Rule.single("CollectionTable")),
          Map.entry("order-by", Rule.single("OrderBy")),
          Map.entry("order-column", Rule.single("OrderColumn")),
          Map.entry("map-key", Rule.single("MapKey")),
          Map.entry("map-key-class", Rule.single("MapKeyClass")),
          Map.entry("map-key-temporal", Rule.single("MapKeyTemporal")),
          Map.entry("map-key-enumerated", Rule.single("MapKeyEnumerated")),
          Map.entry("map-key-column", Rule.single("MapKeyColumn")),
          Map.entry("map-key-join-column", Rule.repeated("MapKeyJoinColumn")),
          Map.entry("map-key-foreign-key", Rule.foreignKeyOf("MapKeyJoinColumn")),
          Map.entry("map-key-convert", Rule.repeated("Convert").within("key")),
          Map.entry(
              "map-key-attribute-override", Rule.repeated("AttributeOverride").within("key")));

  /** Callbacks, queries and what people write about it all. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "attributes",
          "cascade",
          "description",
          "entity-listeners",
          "exclude-default-listeners",
          "exclude-superclass-listeners",
          "named-entity-graph",
          "named-native-query",
          "named-query",
          "named-stored-procedure-query",
          "post-load",
          "post-persist",
          "post-remove",
          "post-update",
          "pre-persist",
          "pre-remove",
          "pre-update",
          "sql-result-set-mapping");

  private Vocabulary() {}

  /** The annotation that an element of {@code <attributes>} stands for. */
  static Optional<String> attribute(String name) {
    return Optional.ofNullable(ATTRIBUTES.get(name));
  }

  /** What an element in that of a class or attribute stands for. */
  static Optional<Rule> part(String owner, String name) {
    // Hibernate says so of all collections, although only maps know the prefix afterwards.
    return Optional.ofNullable(PARTS.get(name))
        .map(
            rule ->
                owner.equals("element-collection") && name.equals("attribute-override")
                    ? rule.within("value")
                    : rule);
  }

  /** Whether an element says nothing about tables. */
  static boolean isWithoutMeaning(String name) {
    return WITHOUT_MEANING.contains(name);
  }

  /** The names of the elements for generators, which also stand beside classes. */
  static List<String> generators() {
    return List.of("sequence-generator", "table-generator");
  }
}
