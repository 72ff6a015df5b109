package dev.athanor.processor.project;

import org.junit.jupiter.api.Test;

/** Actions and deferrability of foreign keys, which come and go. */
final class ForeignKeyOptionsChangeTest extends ChangeTest {

  private static final String TEAM = "@Entity public class Team { @Id Long id; }";
  private static final String[] ROWS = {
    "insert into Team (id) values (7)", "insert into Hero (id, team_id) values (1, 7)"
  };

  @Test
  void actionsAdded() {
    change("", options("onDelete", "Action.CASCADE")).isRecordedAndReversible();
  }

  @Test
  void actionChanged() {
    change(options("onUpdate", "Action.CASCADE"), options("onUpdate", "Action.SET_NULL"))
        .isRecordedAndReversible();
  }

  @Test
  void deferredOnPostgreSql() {
    SchemaChange change =
        change("", options("deferrability", "Deferrability.INITIALLY_DEFERRED"))
            .options("-Aathanor.targets=postgresql");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  private SchemaChange change(String before, String after) {
    return from(TEAM, hero(before))
        .rows(ROWS)
        .to(TEAM, hero(after))
        .keeps("select team_id from Hero", "7");
  }

  private static String options(String name, String value) {
    return "@ForeignKeyOptions(" + name + " = ForeignKeyOptions." + value + ")";
  }

  private static String hero(String options) {
    return "@Entity public class Hero { @Id Long id; @ManyToOne " + options + " Team team; }";
  }
}
