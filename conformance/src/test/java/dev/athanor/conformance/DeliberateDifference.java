package dev.athanor.conformance;

import dev.athanor.testing.migration.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is not as Hibernate has it, and is meant to be so. Each of them occurs in the fixture of its
 * name and stands in docs/mapping.md; there are at most ten.
 */
enum DeliberateDifference {
  /**
   * The check that PostgreSQL needs stands in the migration, which is one for all databases. It
   * lists the very labels that the column has; the model of all types has one column with a
   * definition of its own.
   */
  ENUMERATED(
      ".*",
      List.of(TestDatabase.H2),
      "\\S+ CHECK \"[^\"]+\" (?:IN\\((.+)\\)|= CAST\\(('\\w+') AS ENUM\\(\\2\\)\\))"
          + ": Hibernate has none, Athanor , column ENUM\\((?:\\1|\\2)\\).*"
          + "|T CHECK \"ENUM_?STR_?DEF_?COL\" IN\\('A', 'B', 'C'\\)"
          + ": Hibernate has none, Athanor , column CHARACTER VARYING\\(10\\)"),

  /** An array of enumerations has the one element type that both databases can have. */
  ENUMERATED_ARRAY(
      ".*",
      List.of(TestDatabase.H2),
      "\\S+: Hibernate ENUM  (array\\(.*), Athanor CHARACTER VARYING\\(\\d+\\)  \\1"
          + "|\\S+: Hibernate TINYINT\\(8,0\\) TINYINT (array\\(.*),"
          + " Athanor SMALLINT\\(16,0\\) SMALLINT \\2"),

  /** A longer label may come, and H2 makes no domain longer. */
  JDBC_TYPE_CODE_NAMED_ENUM(
      "jdbc-type(-code)?-named-enum",
      List.of(TestDatabase.H2),
      "\\S+: Hibernate CHARACTER VARYING\\(\\d\\).*,"
          + " Athanor CHARACTER VARYING\\(1000000000\\).*"),

  /** A join table refers to a unique column; Hibernate leaves the foreign key out. */
  JOIN_TABLE_REFERENCE(
      "join-table-reference",
      List.of(TestDatabase.values()),
      "\\S+ FOREIGN KEY .*: Hibernate has none, Athanor .*"),

  /** One migration is for both databases, which number revisions each in its own way. */
  ENVERS_BASIC(
      "envers-.*",
      List.of(TestDatabase.values()),
      "(?i)(\\w+\\.)?REVINFO\\.REV: Hibernate INTEGER.* not null, Athanor INTEGER.* not null BY"
          + " DEFAULT.* identity.*"
          + "|sequence (\\w+\\.)?REVINFO_SEQ: Hibernate has none, Athanor .*"),

  /** A primitive attribute never has a null to write, computed or not. */
  GENERATED_COLUMN(
      "generated-column",
      List.of(TestDatabase.POSTGRESQL),
      "\\S+: Hibernate \\w+ generated .*, Athanor \\w+ not null generated .*"),

  /** Which of both generators there is, only the database knows; each passes over the other one. */
  NATIVE_GENERATOR(
      "native-generator",
      List.of(TestDatabase.values()),
      "sequence \\S+: Hibernate has none, Athanor .*"
          + "|\\S+: Hibernate \\w+ not null, Athanor \\w+ not null by default as identity .*"),

  /** H2 keeps the offset with the moment; in PostgreSQL it has a column, which H2 leaves empty. */
  TIME_ZONE_STORAGE_AUTO(
      "time-zone-storage-auto",
      List.of(TestDatabase.H2),
      "\\S+(_TZ|\\.ZONE_?OF): Hibernate has none, Athanor INTEGER\\(32,0\\)"),

  /** A partition key belongs to the primary key on PostgreSQL, and the migration is one for all. */
  PARTITION_KEY("partition-key", List.of(TestDatabase.H2), "\\S+( PRIMARY KEY|\\.part).*"),

  /** What values an attribute is stored as only its code knows, and a compiler runs none. */
  ENUMERATED_VALUE(
      "enumerated-value|convert.*|helpdesk|gambit",
      List.of(TestDatabase.values()),
      "\\S+ CHECK .*( IN\\(|ARRAY\\[| = ).*: Hibernate , Athanor has none(, column .*)?");

  private final Pattern models;
  private final List<TestDatabase> databases;
  private final Pattern pattern;

  DeliberateDifference(String models, List<TestDatabase> databases, String pattern) {
    this.models = Pattern.compile(models);
    this.databases = databases;
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
  }

  /** The name of the fixture that shows it. */
  String fixture() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a difference is one of this kind. */
  boolean covers(Model model, TestDatabase database, Difference difference) {
    return models.matcher(model.name()).matches()
        && databases.contains(database)
        && pattern.matcher(difference.toString().strip()).matches();
  }

  /** Whether a difference is one of any kind. */
  static boolean explains(Model model, TestDatabase database, Difference difference) {
    return Stream.of(values()).anyMatch(kind -> kind.covers(model, database, difference));
  }
}
