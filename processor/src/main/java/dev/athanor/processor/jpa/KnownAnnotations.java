package dev.athanor.processor.jpa;

import java.util.List;
import java.util.Set;

/**
 * The annotations of Jakarta Persistence 3.2 and Hibernate ORM 7 by name: each of them is mapped,
 * refused, or known to say nothing about tables. What a later version adds is none of these.
 */
public final class KnownAnnotations {

  /** The package of Hibernate's annotations, with the point behind it. */
  public static final String HIBERNATE = "org.hibernate.annotations.";

  /** Its annotations stand for tables, of which none is mapped. */
  private static final String ENVERS = "org.hibernate.envers.";

  private static final Set<String> JPA_NAMES =
      names(
          """
          Access AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides
          Basic Cacheable CheckConstraint CollectionTable Column ColumnResult ConstructorResult
          Convert Converter Converts DiscriminatorColumn DiscriminatorValue ElementCollection
          Embeddable Embedded EmbeddedId Entity EntityListeners EntityResult Enumerated
          EnumeratedValue ExcludeDefaultListeners ExcludeSuperclassListeners FieldResult
          ForeignKey GeneratedValue Id IdClass Index Inheritance JoinColumn JoinColumns JoinTable
          Lob ManyToMany ManyToOne MapKey MapKeyClass MapKeyColumn MapKeyEnumerated
          MapKeyJoinColumn MapKeyJoinColumns MapKeyTemporal MappedSuperclass MapsId
          NamedAttributeNode NamedEntityGraph NamedEntityGraphs NamedNativeQueries
          NamedNativeQuery NamedQueries NamedQuery NamedStoredProcedureQueries
          NamedStoredProcedureQuery NamedSubgraph OneToMany OneToOne OrderBy OrderColumn
          PersistenceContext PersistenceContexts PersistenceProperty PersistenceUnit
          PersistenceUnits PostLoad PostPersist PostRemove PostUpdate PrePersist PreRemove
          PreUpdate PrimaryKeyJoinColumn PrimaryKeyJoinColumns QueryHint SecondaryTable
          SecondaryTables SequenceGenerator SequenceGenerators SqlResultSetMapping
          SqlResultSetMappings StoredProcedureParameter Table TableGenerator TableGenerators
          Temporal Transient UniqueConstraint Version
          """);

  private static final Set<String> HIBERNATE_NAMES =
      names(
          """
          Any AnyDiscriminator AnyDiscriminatorImplicitValues AnyDiscriminatorValue
          AnyDiscriminatorValues AnyKeyJavaClass AnyKeyJavaType AnyKeyJdbcType AnyKeyJdbcTypeCode
          Array AttributeAccessor AttributeBinderType Audited.CollectionTable Audited.Excluded
          Audited.SecondaryTable Audited.SecondaryTables Audited.Table Audited Bag BatchSize Cache
          Cascade Changelog.ChangesetId Changelog.ModifiedEntities Changelog.Timestamp Changelog
          Check Checks Collate CollectionId CollectionIdJavaClass CollectionIdJavaType
          CollectionIdJdbcType CollectionIdJdbcTypeCode CollectionIdMutability CollectionIdType
          CollectionType CollectionTypeRegistration CollectionTypeRegistrations ColumnDefault
          ColumnTransformer ColumnTransformers Comment Comments CompositeType
          CompositeTypeRegistration CompositeTypeRegistrations ConcreteProxy ConverterRegistration
          ConverterRegistrations CreationTimestamp CurrentTimestamp DialectOverride.Check
          DialectOverride.Checks DialectOverride.ColumnDefault DialectOverride.ColumnDefaults
          DialectOverride.DiscriminatorFormula DialectOverride.DiscriminatorFormulas
          DialectOverride.FilterDefOverrides DialectOverride.FilterDefs
          DialectOverride.FilterOverrides DialectOverride.Filters DialectOverride.Formula
          DialectOverride.Formulas DialectOverride.GeneratedColumn
          DialectOverride.GeneratedColumns DialectOverride.JoinFormula
          DialectOverride.JoinFormulas DialectOverride.OverridesAnnotation
          DialectOverride.SQLDelete DialectOverride.SQLDeleteAll DialectOverride.SQLDeleteAlls
          DialectOverride.SQLDeletes DialectOverride.SQLInsert DialectOverride.SQLInserts
          DialectOverride.SQLOrder DialectOverride.SQLOrders DialectOverride.SQLRestriction
          DialectOverride.SQLRestrictions DialectOverride.SQLSelect DialectOverride.SQLSelects
          DialectOverride.SQLUpdate DialectOverride.SQLUpdates DialectOverride.Version
          DiscriminatorFormula DiscriminatorOptions DynamicInsert DynamicUpdate
          EmbeddableInstantiator EmbeddableInstantiatorRegistration
          EmbeddableInstantiatorRegistrations EmbeddedColumnNaming EmbeddedTable Fetch
          FetchProfile.FetchOverride FetchProfile FetchProfileOverride FetchProfileOverrides
          FetchProfiles Filter FilterDef FilterDefs FilterJoinTable FilterJoinTables Filters
          Formula FractionalSeconds Generated GeneratedColumn GenericGenerator GenericGenerators
          HQLSelect IdGeneratorType Immutable Imported Instantiator JavaType JavaTypeRegistration
          JavaTypeRegistrations JdbcType JdbcTypeCode JdbcTypeRegistration JdbcTypeRegistrations
          JoinColumnOrFormula JoinColumnsOrFormulas JoinFormula LazyGroup ListIndexBase
          ListIndexJavaType ListIndexJdbcType ListIndexJdbcTypeCode ManyToAny MapKeyCompositeType
          MapKeyJavaType MapKeyJdbcType MapKeyJdbcTypeCode MapKeyMutability MapKeyType Mutability
          NamedEntityGraph NamedEntityGraphs NamedNativeQueries NamedNativeQuery NamedQueries
          NamedQuery Nationalized NativeGenerator NaturalId NaturalIdCache NaturalIdClass NotFound
          OnDelete OptimisticLock OptimisticLocking ParamDef Parameter Parent PartitionKey
          PropertyRef QueryCacheLayout RowId SQLDelete SQLDeleteAll SQLDeletes SQLInsert
          SQLInserts SQLJoinTableRestriction SQLOrder SQLRestriction SQLSelect SQLUpdate
          SQLUpdates SecondaryRow SecondaryRows SoftDelete SortComparator SortNatural Source
          SqlFragmentAlias Struct Subselect Synchronize TargetEmbeddable Temporal.Excluded
          Temporal.HistoryPartitioning Temporal.HistoryTable Temporal TenantId TimeZoneColumn
          TimeZoneStorage Type TypeBinderType TypeRegistration TypeRegistrations UpdateTimestamp
          UuidGenerator ValueGenerationType View
          """);

  private KnownAnnotations() {}

  /** Whether an annotation is one of another package, or one that is known. */
  public static boolean contains(String qualifiedName) {
    if (qualifiedName.startsWith(ENVERS)) {
      return false;
    }
    if (qualifiedName.startsWith(HIBERNATE)) {
      return HIBERNATE_NAMES.contains(qualifiedName.substring(HIBERNATE.length()));
    }
    return !qualifiedName.startsWith(Annotations.JPA)
        || JPA_NAMES.contains(qualifiedName.substring(Annotations.JPA.length()));
  }

  private static Set<String> names(String text) {
    return Set.copyOf(List.of(text.trim().split("\\s+")));
  }
}
