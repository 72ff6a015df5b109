package entities;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.*;

enum Size { SMALL, LARGE }

@Embeddable
class Document {
  int a;
  String b;
}

class Plain implements Serializable {}

@Entity
class Coded {
  @Id @JdbcTypeCode(SqlTypes.CHAR) UUID id;
  @ManyToOne Coded parent;
  @ElementCollection @JdbcTypeCode(SqlTypes.CHAR) Set<UUID> uuids;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> jsonMap;
  @JdbcTypeCode(SqlTypes.JSON) String jsonText;
  @JdbcTypeCode(SqlTypes.JSON) List<String> jsonList;
  @JdbcTypeCode(SqlTypes.JSON) Document document;
  @JdbcTypeCode(SqlTypes.JSON) List<Document> documents;
  @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<Document> documentArray;
  @JdbcTypeCode(SqlTypes.JSON) Plain plain;
  @JdbcTypeCode(SqlTypes.VARCHAR) Size varcharSize;
  @JdbcTypeCode(SqlTypes.INTEGER) Size integerSize;
  @JdbcTypeCode(SqlTypes.SMALLINT) Size smallintSize;
  @JdbcTypeCode(SqlTypes.TINYINT) Size tinyintSize;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Size named;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 9) Size named9;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 5) Size namedChar;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(columnDefinition = "varchar(5)") Size defined;
  @JdbcTypeCode(SqlTypes.CHAR) String chars;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) String chars3;
  @JdbcTypeCode(SqlTypes.VARCHAR) UUID uuidText;
  @JdbcTypeCode(SqlTypes.VARBINARY) UUID uuidBytes;
  @JdbcTypeCode(SqlTypes.UUID) UUID uuid;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) String longText;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String long32;
  @JdbcTypeCode(SqlTypes.CLOB) String clob;
  @JdbcTypeCode(SqlTypes.NCLOB) String nclob;
  @JdbcTypeCode(SqlTypes.NVARCHAR) String nvarchar;
  @JdbcTypeCode(SqlTypes.NCHAR) String nchar;
  @JdbcTypeCode(SqlTypes.BLOB) byte[] blob;
  @JdbcTypeCode(SqlTypes.LONGVARBINARY) byte[] longBytes;
  @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] long32Bytes;
  @JdbcTypeCode(SqlTypes.VARBINARY) byte[] varbinary;
  @JdbcTypeCode(SqlTypes.INTEGER) Boolean intFlag;
  @JdbcTypeCode(SqlTypes.BIT) Boolean bitFlag;
  @JdbcTypeCode(SqlTypes.BIGINT) Integer bigInt;
  @JdbcTypeCode(SqlTypes.SMALLINT) Integer smallInt;
  @JdbcTypeCode(SqlTypes.TINYINT) Integer tinyInt;
  @JdbcTypeCode(SqlTypes.NUMERIC) Integer numeric;
  @JdbcTypeCode(SqlTypes.NUMERIC) Long longNumeric;
  @JdbcTypeCode(SqlTypes.NUMERIC) BigDecimal decimal;
  @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision = 10, scale = 3) Double exact;
  @JdbcTypeCode(SqlTypes.DOUBLE) Double dbl;
  @JdbcTypeCode(SqlTypes.FLOAT) Double flo;
  @JdbcTypeCode(SqlTypes.VARCHAR) Integer intText;
  @JdbcTypeCode(SqlTypes.VARCHAR) Long longText20;
  @JdbcTypeCode(SqlTypes.BIGINT) Duration bigDuration;
  @JdbcTypeCode(SqlTypes.NUMERIC) Duration duration;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant local;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant utc;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) Instant zoned;
  @JdbcTypeCode(SqlTypes.INSTANT) Instant instant;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) OffsetDateTime offsetLocal;
  @JdbcTypeCode(SqlTypes.DATE) Date day;
  @JdbcTypeCode(SqlTypes.TIME) Date time;
  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime javaTime;
  @JdbcTypeCode(SqlTypes.VARCHAR) LocalDate dateText;
  @JdbcTypeCode(SqlTypes.VARCHAR) Locale locale;
  @JdbcTypeCode(SqlTypes.BIGINT) Instant millis;
  @JdbcTypeCode(SqlTypes.ARRAY) List<String> array;
  @JdbcTypeCode(SqlTypes.ARRAY) int[] ints;
  @JdbcTypeCode(SqlTypes.VARBINARY) List<String> packed;
  @Array(length = 7) String[] seven;
  @Array(length = 3) List<Integer> three;
  @JdbcType(CharJdbcType.class) String byClass;
  @JdbcType(IntegerJdbcType.class) Boolean intByClass;
  @JdbcType(LongVarcharJdbcType.class) String longByClass;
  @JavaType(StringJavaType.class) @Column(columnDefinition = "varchar(7)") String javaTyped;
}

@Entity
class ByItself {
  @Id long id;
  HashMap<String, String> hashMap;
  ArrayList<String> arrayList;
  TreeSet<String> treeSet;
  Properties properties;
  BitSet bits;
  Number number;
  Period period;
  YearMonth yearMonth;
  MonthDay monthDay;
  Month month;
  DayOfWeek dayOfWeek;
  java.net.URI uri;
  @Lob Locale lobLocale;
  @Lob Integer lobInteger;
  @Lob UUID lobUuid;
  @Lob Date lobDate;
  @Lob HashMap<String, String> lobMap;
  @Lob Byte[] lobBytes;
  @Lob Character[] lobCharacters;
  @Lob Size lobSize;
  List<LocalDate> dates;
  List<Duration> durations;
  Set<Instant> instants;
  Set<Boolean> flags;
  @Column(precision = 10, scale = 1) List<BigDecimal> decimals;
  List<Locale> locales;
  List<Character> characters;
  List<ZonedDateTime> zoned;
  List<LocalTime> times;
  List<Date> utilDates;
  List<Short> shorts;
  Calendar[] calendars;
  Currency[] currencies;
  @Column(length = 5) ZoneOffset[] offsets;
  Year[] years;
}
