package dev.athanor.processor.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hibernate's own annotations by their simple names, and what becomes of each. */
final class HibernateAnnotations {

  /** What a mapper knows, or a part of what one knows. */
  private static final Set<String> MAPPED =
      Set.of(
          "Any",
          "Array",
          "Check",
          "Checks",
          "Collate",
          "CollectionId",
          "ColumnDefault",
          "Comment",
          "Comments",
          "CompositeType",
          "CreationTimestamp",
          "CurrentTimestamp",
          "DiscriminatorFormula",
          "EmbeddedColumnNaming",
          "Formula",
          "FractionalSeconds",
          "GeneratedColumn",
          "GenericGenerator",
          "GenericGenerators",
          "JavaType",
          "JdbcType",
          "JdbcTypeCode",
          "JoinColumnOrFormula",
          "JoinColumnsOrFormulas",
          "JoinFormula",
          "ListIndexBase",
          "ListIndexJavaType",
          "ListIndexJdbcType",
          "ListIndexJdbcTypeCode",
          "ManyToAny",
          "MapKeyJavaType",
          "MapKeyJdbcType",
          "MapKeyJdbcTypeCode",
          "MapKeyType",
          "Nationalized",
          "NativeGenerator",
          "NaturalId",
          "NotFound",
          "OnDelete",
          "PartitionKey",
          "PropertyRef",
          "SoftDelete",
          "Struct",
          "Subselect",
          "TargetEmbeddable",
          "TenantId",
          "TimeZoneStorage",
          "Type",
          "UpdateTimestamp",
          "View");

  /** What says nothing about tables. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "AttributeAccessor",
          "Bag",
          "BatchSize",
          "Cache",
          "CacheLayout",
          "Cascade",
          "CollectionIdMutability",
          "ColumnTransformer",
          "ColumnTransformers",
          "ConcreteProxy",
          "DiscriminatorOptions",
          "DynamicInsert",
          "DynamicUpdate",
          "EmbeddableInstantiator",
          "EmbeddableInstantiatorRegistration",
          "EmbeddableInstantiatorRegistrations",
          "Fetch",
          "FetchProfile",
          "FetchProfileOverride",
          "FetchProfileOverrides",
          "FetchProfiles",
          "Filter",
          "FilterDef",
          "FilterDefs",
          "FilterJoinTable",
          "FilterJoinTables",
          "Filters",
          "Generated",
          "HQLSelect",
          "Immutable",
          "Imported",
          "Instantiator",
          "LazyGroup",
          "MapKeyMutability",
          "Mutability",
          "NamedEntityGraph",
          "NamedEntityGraphs",
          "NamedNativeQueries",
          "NamedNativeQuery",
          "NamedQueries",
          "NamedQuery",
          "NaturalIdCache",
          "NaturalIdClass",
          "OptimisticLock",
          "OptimisticLocking",
          "Parent",
          "QueryCacheLayout",
          "RowId",
          "SQLDelete",
          "SQLDeleteAll",
          "SQLDeletes",
          "SQLInsert",
          "SQLInserts",
          "SQLJoinTableRestriction",
          "SQLOrder",
          "SQLRestriction",
          "SQLSelect",
          "SQLUpdate",
          "SQLUpdates",
          "SecondaryRow",
          "SecondaryRows",
          "SelectBeforeUpdate",
          "SortComparator",
          "SortNatural",
          "Source",
          "Synchronize",
          "UuidGenerator");

  private static final String LEAVE_OUT =
      "Athanor does not map this yet: leave the class out of its entities, or map it another way.";

  /** What is known and cannot be mapped, with what can be done instead. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("Audited", LEAVE_OUT),
          Map.entry("Changelog", LEAVE_OUT),
          Map.entry("CollectionType", LEAVE_OUT),
          Map.entry("CollectionTypeRegistration", LEAVE_OUT),
          Map.entry("CollectionTypeRegistrations", LEAVE_OUT),
          Map.entry("CompositeTypeRegistration", "Make the class an @Embeddable."),
          Map.entry("CompositeTypeRegistrations", "Make the class an @Embeddable."),
          Map.entry("ConverterRegistration", "Put @Converter(autoApply = true) on the converter."),
          Map.entry("ConverterRegistrations", "Put @Converter(autoApply = true) on the converter."),
          Map.entry("EmbeddedTable", "Name the table with @AttributeOverride for each attribute."),
          Map.entry("JavaTypeRegistration", "Name the type with @Column(columnDefinition = ...)."),
          Map.entry("JavaTypeRegistrations", "Name the type with @Column(columnDefinition = ...)."),
          Map.entry("JdbcTypeRegistration", "Name the type with @Column(columnDefinition = ...)."),
          Map.entry("JdbcTypeRegistrations", "Name the type with @Column(columnDefinition = ...)."),
          Map.entry("MapKeyCompositeType", "Use @MapKeyColumn(columnDefinition = ...)."),
          Map.entry("Temporal", LEAVE_OUT),
          Map.entry("TypeRegistration", "Name the type with @Column(columnDefinition = ...)."),
          Map.entry("TypeRegistrations", "Name the type with @Column(columnDefinition = ...)."));

  private HibernateAnnotations() {}

  /** Whether nothing is to be said about an annotation. */
  static boolean isFine(String name) {
    return MAPPED.contains(name) || WITHOUT_MEANING.contains(name) || isPart(name);
  }

  /** What to do in place of an annotation that cannot be mapped. */
  static Optional<String> remedy(String name) {
    return name.startsWith("DialectOverride.")
        ? Optional.of("The schema is the same for every database: leave the override out.")
        : Optional.ofNullable(REFUSED.get(name));
  }

  /** The annotations that only complete another one, which decides. */
  private static boolean isPart(String name) {
    return name.startsWith("AnyDiscriminator")
        || name.startsWith("AnyKey")
        || name.startsWith("CollectionId") && !name.equals("CollectionId")
        || name.equals("TimeZoneColumn");
  }
}
