package dev.athanor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnUseTest {

  @ParameterizedTest
  @CsvSource({
    "age, age > 1, true",
    "age, AGE > 1, true",
    "age, page > 1, false",
    "age, age_2 > 1, false",
    "`Age`, \"Age\" > 1, true",
    "`Age`, age > 1, false"
  })
  void findsTheNameInSql(String column, String condition, boolean uses) {
    CheckConstraint check = new CheckConstraint(Identifier.of("ck"), condition);
    assertThat(ColumnUse.of(check, List.of(Identifier.of(column)))).isEqualTo(uses);
  }
}
