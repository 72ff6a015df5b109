package dev.athanor.processor.jpa;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The annotations of Jakarta Persistence 3.2 by name: each of them is mapped, refused, or known to
 * say nothing about tables. What a later version adds is none of these.
 */
public final class KnownAnnotations {

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

  private KnownAnnotations() {}

  /** Whether an annotation is one of another package, or one that is known. */
  public static boolean contains(String qualifiedName) {
    return !qualifiedName.startsWith(Annotations.JPA) || JPA_NAMES.contains(qualifiedName);
  }

  private static Set<String> names(String text) {
    return Stream.of(text.trim().split("\\s+"))
        .map(name -> Annotations.JPA + name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
