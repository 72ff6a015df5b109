package entities;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.Parameter;
import org.hibernate.type.*;

@Entity
@SoftDelete
class Softly {
  @Id long id;
  String text;
  @ElementCollection @SoftDelete Set<String> els;
  @ManyToMany @JoinTable(name = "soft_many") @SoftDelete Set<Softly> many;
  @ElementCollection @SoftDelete(columnName = "goneNow") List<String> list;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Active {
  @Id long id;
}

@Entity
@SoftDelete(columnName = "rm", converter = YesNoConverter.class, options = "/*o*/", comment = "removed")
class YesNo {
  @Id long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
class Stamped {
  @Id long id;
}

@Entity
@SoftDelete(converter = NumericBooleanConverter.class)
class Numeric01 {
  @Id long id;
}

@Entity
@SoftDelete(converter = TrueFalseConverter.class, strategy = SoftDeleteType.ACTIVE)
class TrueFalse {
  @Id long id;
}

@MappedSuperclass
@SoftDelete
class SoftAbove {
  @Id long id;
}

@Entity
class SoftBelow extends SoftAbove {
}

@Entity
class Zoned {
  @Id long id;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime inColumn;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zz") ZonedDateTime named;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime asIs;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normal;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime utc;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) OffsetDateTime byDefault;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetTime normalTime;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "camelCase", nullable = false, secondPrecision = 3) ZonedDateTime sized;
  @TimeZoneColumn OffsetDateTime onlyColumn;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "tzd", columnDefinition = "smallint") OffsetDateTime defined;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Basic(optional = false) OffsetDateTime required;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(unique = true, columnDefinition = "timestamp(2)", comment = "c") OffsetDateTime forgotten;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) Instant instant;
  @Embedded ZonedPart part;
}

@Embeddable
class ZonedPart {
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime within;
}

@Entity
@Subselect("select id from Active")
class Selected {
  @Id @GeneratedValue long id;
  String text;
  @ManyToOne Active active;
  @Column(unique = true) String unique;
}

@Entity
class RefersToSelected {
  @Id long id;
  @ManyToOne Selected selected;
  @OneToMany Set<Selected> many;
}

@Entity
class Incremented {
  @Id @GeneratedValue(generator = "inc") @GenericGenerator(name = "inc", strategy = "increment") long id;
}

@Entity
class ByUuid {
  @Id @GeneratedValue(generator = "system-uuid") @GenericGenerator(name = "system-uuid", strategy = "uuid2") String id;
}

@Entity
class BySequence {
  @Id
  @GeneratedValue(generator = "seq")
  @GenericGenerator(name = "seq", strategy = "sequence", parameters = {@Parameter(name = "sequence_name", value = "my_s"), @Parameter(name = "increment_size", value = "7"), @Parameter(name = "initial_value", value = "3")})
  Long id;
}

@Entity
class ByPlainSequence {
  @Id @GeneratedValue(generator = "plain_s") @GenericGenerator(name = "plain_s", strategy = "enhanced-sequence") Long id;
}

@Entity
class ByIdentity {
  @Id @GeneratedValue(generator = "idn") @GenericGenerator(name = "idn", strategy = "identity") Long id;
}

@Entity
class ByName {
  @Id @GeneratedValue(generator = "increment") Long id;
}

@Entity
class ByAnnotation {
  @Id @GeneratedValue @UuidGenerator String id;
}
