package dev.athanor.processor.project;

import org.junit.jupiter.api.Test;

/** Foreign keys that come, go or lead somewhere else. */
final class ChangedForeignKeyTest extends ChangeTest {

  private static final String TEAM =
      "@Entity public class Team { @Id Long id; @Column(unique = true) Long code; }";
  private static final String BAND = "@Entity public class Band { @Id Long id; }";
  private static final String[] ROWS = {
    "insert into Team (id, code) values (7, 7)",
    "insert into Band (id) values (7)",
    "insert into Hero (id, team_id) values (1, 7)"
  };

  @Test
  void added() {
    verify("@Column(name = \"team_id\") Long team;", "@ManyToOne Team team;");
  }

  @Test
  void removed() {
    verify("@ManyToOne Team team;", "@Column(name = \"team_id\") Long team;");
  }

  @Test
  void withoutConstraint() {
    verify(
        "@ManyToOne Team team;",
        "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Team"
            + " team;");
  }

  @Test
  void toAnotherTable() {
    verify("@ManyToOne Team team;", "@ManyToOne @JoinColumn(name = \"team_id\") Band team;");
  }

  @Test
  void toAnotherColumn() {
    verify(
        "@ManyToOne @JoinColumn(name = \"team_id\") Team team;",
        "@ManyToOne @JoinColumn(name = \"team_id\", referencedColumnName = \"code\") Team team;");
  }

  @Test
  void underAnotherName() {
    verify(
        "@ManyToOne Team team;",
        "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"of_team\")) Team team;");
  }

  private void verify(String before, String after) {
    from(TEAM, BAND, "@Entity public class Hero { @Id Long id; " + before + " }")
        .rows(ROWS)
        .to(TEAM, BAND, "@Entity public class Hero { @Id Long id; " + after + " }")
        .keeps("select team_id from Hero", "7")
        .isRecordedAndReversible();
  }
}
