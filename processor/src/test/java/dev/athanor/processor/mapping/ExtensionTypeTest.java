package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTypeTest {

  private static final String CODE = "org.hibernate.annotations.JdbcTypeCode";
  private static final String ARRAY = "org.hibernate.annotations.Array(length = 3)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vector(3)    | vector  | 10000 | float[]
          vector(3)    | vector  | 10002 | List<Float>
          halfvec(3)   | vector  | 10005 | float[]
          sparsevec(3) | vector  | 10007 | List<Float>
          bit(3)       | citext  | 10004 | byte[]
          geometry     | postgis | 3200  | String
          geography    | postgis | 3250  | String
          """)
  void isTheTypeThatHibernateWrites(String sql, String extension, int code, String type) {
    MappedSchema mapped =
        map(EnumSet.of(TargetDatabase.POSTGRESQL), required(extension), code, "@" + ARRAY, type);
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(
            mapped
                .schema()
                .table(QualifiedName.of("Hero"))
                .orElseThrow()
                .columns()
                .get(Identifier.of("it"))
                .type())
        .isEqualTo(ColumnTypes.nativeType(sql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UnsupportedByTarget | H2         | 10000 | float[]
          UnsupportedByTarget | H2         | 10004 | byte[]
          UnsupportedByTarget | H2         | 3250  | String
          MissingExtension    | POSTGRESQL | 10000 | float[]
          MissingExtension    | POSTGRESQL | 3200  | String
          UnsupportedMapping  | POSTGRESQL | 10001 | byte[]
          UnsupportedMapping  | POSTGRESQL | 1111  | String
          """)
  void isReportedWhereADatabaseLacksIt(String code, TargetDatabase target, int type, String java) {
    assertThat(map(EnumSet.of(target), "", type, "@" + ARRAY, java).diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({"''", "@org.hibernate.annotations.Array(length = 0)"})
  void needsTheLengthOfAVector(String array) {
    assertThat(
            map(EnumSet.of(TargetDatabase.POSTGRESQL), required("vector"), 10_000, array, "float[]")
                .diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().message()).contains("@Array"));
  }

  private static String required(String extension) {
    return "@RequiredExtension(\"" + extension + "\") ";
  }

  private static MappedSchema map(
      Set<TargetDatabase> targets, String onType, int code, String array, String type) {
    return Mapping.of(
        MappingOptions.DEFAULT.withTargets(targets),
        "%s@Entity class Hero { @Id long id; @%s(%d) %s %s it; }"
            .formatted(onType, CODE, code, array, type),
        "Hero");
  }
}
