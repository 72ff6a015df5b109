package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictingColumnRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          String name;                        | @Column(length = 9) String name;                | varchar(255)    | varchar(9)
          int name;                           | long name;                                     | integer         | bigint
          @ServerDefault("1") int name;       | @ServerDefault("2") int name;                  | integer default 1 | integer default 2
          @ServerDefault("1") int name;       | @Computed("id + 1") int name;                  | integer default 1 | integer computed
          """)
  void isReportedAtBothPlaces(String one, String other, String first, String second) {
    assertThat(check(one, other))
        .containsExactlyInAnyOrder(
            "ConflictingColumn at model.A#name: model.A#name has the column A.name "
                + first
                + ", and model.B#name has it as name "
                + second
                + ".",
            "ConflictingColumn at model.B#name: model.B#name has the column a.name "
                + second
                + ", and model.A#name has it as name "
                + first
                + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          String name;                            | String name;
          @Column(nullable = false) String name;  | String name;
          @ServerDefault("1") int name;           | int name;
          @Column(unique = true) String name;     | @Column(comment = "how it is called") String name;
          """)
  void isNoneWhereOneSaysMore(String one, String other) {
    assertThat(check(one, other)).isEmpty();
  }

  private static Iterable<String> check(String one, String other) {
    return RuleTester.check(
        "@Entity class A { @Id long id; %s } @Entity @Table(name = \"a\") class B { @Id long id; %s }"
            .formatted(one, other),
        "A",
        "B");
  }
}
