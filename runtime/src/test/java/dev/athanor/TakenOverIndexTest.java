package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.MortalDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An index can be dropped although a foreign key has made it its own, as H2 lets them. */
final class TakenOverIndexTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void isDroppedAndCreatedAgain(TestDatabase database) {
    DataSource source = database.create();
    Migrator migrator = migrator(source);
    migrator.upgrade("b2");

    migrator.upgrade();
    assertThat(refersToNobody(source)).isTrue();
    migrator.downgrade("b2");
    migrator.downgrade("base");
    migrator.upgrade();

    assertThat(refersToNobody(source)).isTrue();
    migrator.downgrade("base");
    assertThat(TestDatabase.tables(source)).isEmpty();
  }

  @Test
  void isDroppedWhereverAKillCutsIt() {
    DataSource first = TestDatabase.H2.create();
    migrator(first).upgrade("b2");
    MortalDataSource living = new MortalDataSource(first, Integer.MAX_VALUE, true);
    migrator(living.source()).upgrade();
    for (int last = 1; last <= living.calls(); last++) {
      for (boolean done : new boolean[] {true, false}) {
        DataSource source = TestDatabase.H2.create();
        migrator(source).upgrade("b2");
        MortalDataSource mortal = new MortalDataSource(source, last, done);
        catchThrowableOfType(
            MortalDataSource.Killed.class, () -> migrator(mortal.source()).upgrade());

        migrator(source).upgrade();

        assertThat(refersToNobody(source)).as("call " + last).isTrue();
      }
    }
  }

  /** Whether the foreign key is there: it lets no row in that refers to no team. */
  private static boolean refersToNobody(DataSource source) {
    return catchThrowableOfType(
            RuntimeException.class,
            () -> TestDatabase.execute(source, "insert into hero (id, team_id) values (1, 7)"))
        != null;
  }

  private static Migrator migrator(DataSource source) {
    TestRevisions revisions =
        new TestRevisions()
            .add(
                "a1",
                op -> {
                  op.createTable(
                      "team",
                      table -> {
                        table.column("id", ColumnTypes.bigint()).notNull();
                        table.primaryKey("id");
                      });
                  op.createTable(
                      "hero",
                      table -> {
                        table.column("id", ColumnTypes.bigint()).notNull();
                        table.column("team_id", ColumnTypes.bigint());
                        table.primaryKey("id");
                      });
                  op.createIndex("ix_hero_team_id", "hero", "team_id");
                  op.addForeignKey("fk_hero_team_id", "hero", "team_id").references("team", "id");
                },
                op -> {
                  op.dropTable("hero");
                  op.dropTable("team");
                })
            .add(
                "b2",
                op -> op.addColumn("hero", "name", ColumnTypes.varchar(50)),
                op -> op.dropColumn("hero", "name"))
            .add(
                "c3",
                op -> op.dropIndex("ix_hero_team_id", "hero"),
                op -> op.createIndex("ix_hero_team_id", "hero", "team_id"));
    return Migrator.builder(source).revisions(revisions).build();
  }
}
