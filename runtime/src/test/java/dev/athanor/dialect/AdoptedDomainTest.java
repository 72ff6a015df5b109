package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.operation.AlterEnum;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A domain whose check somebody else has named takes other labels. */
final class AdoptedDomainTest {

  @Test
  void theCheckSoFarGoes() throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.H2)) {
      live.execute("create domain m as varchar(5) check (value in ('A', 'B'))");
      live.execute("create table hero (mood m)");
      live.execute(new AlterEnum(type("A", "B"), type("B", "C")));
      assertThatCode(() -> live.execute("insert into hero values ('B'), ('C')"))
          .doesNotThrowAnyException();
      assertThatThrownBy(() -> live.execute("insert into hero values ('A')"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void twoChecksBecomeOne() throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.H2)) {
      live.execute("create domain m as varchar constraint m_1 check (value in ('A', 'B'))");
      live.execute("alter domain m add constraint m_2 check (value in ('B', 'C'))");
      live.execute("create table hero (mood m)");
      live.execute(new AlterEnum(type("A", "B"), type("A", "B", "D")));
      assertThatCode(() -> live.execute("insert into hero values ('B'), ('D')"))
          .doesNotThrowAnyException();
      assertThat(live.dialect().introspector().read(live.connection()).types().values())
          .singleElement()
          .satisfies(type -> assertThat(((NamedEnum) type).labels()).containsExactly("B", "D"));
    }
  }

  @Test
  void aDomainWithoutACheckGetsNone() throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.H2)) {
      live.execute("create domain m as varchar");
      assertThatThrownBy(() -> live.execute(new AlterEnum(type("A"), type("A", "B"))))
          .isInstanceOf(SQLException.class);
    }
  }

  private static NamedEnum type(String... labels) {
    return new NamedEnum(QualifiedName.of("m"), List.of(labels));
  }
}
