package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A named type that columns have which are managed, and others which are not. */
final class UnmanagedTypeTest extends ChangeTest {

  private static final String MOOD = "@NativeEnum(name = \"mood\") public enum Mood { HAPPY, SAD }";
  private static final String ROW = "insert into Hero (id, mood) values (1, 'SAD')";

  @Test
  void staysWhereANewColumnHasItAndTheFormerOneIsGivenAway() {
    SchemaChange change =
        from(hero("Mood mood;"), MOOD).to(hero("@Unmanaged Mood mood; Mood other;"), MOOD);
    assertDraftsNoType(change);
    for (ProjectDatabase database : ProjectDatabase.ofEachKind()) {
      Migrator migrator = database.migrator(change.project().revisions());
      migrator.upgrade("+1");
      database.execute(List.of(ROW));
      migrator.upgrade();
      database.execute(List.of("update Hero set other = 'HAPPY'"));
      migrator.downgrade("-1");
      assertSad(database);
    }
  }

  @Test
  void staysWhereTheFormerColumnGoesAndAnotherIsTakenBack() {
    SchemaChange change =
        from(hero("@Unmanaged Mood mood; Mood other;"), MOOD).to(hero("Mood mood;"), MOOD);
    assertDraftsNoType(change);
    for (ProjectDatabase database : ProjectDatabase.ofEachKind()) {
      Migrator migrator = database.migrator(change.project().revisions());
      migrator.upgrade("+1");
      database.execute(List.of("alter table Hero add column mood mood", ROW));
      migrator.upgrade();
      assertSad(database);
      migrator.downgrade("-1");
      database.execute(List.of("update Hero set other = 'HAPPY'"));
      assertSad(database);
    }
  }

  private static void assertDraftsNoType(SchemaChange change) {
    TestProject project = change.project();
    assertThat(project.build().text()).contains("PendingMigration");
    assertThat(project.draft()).doesNotContain("dropType", "createEnumType");
    project.record("change");
    assertThat(project.build()).isEqualTo(new CompilerOutput(true, ""));
  }

  private static void assertSad(ProjectDatabase database) {
    assertThat(database.query("select mood from Hero")).as("%s", database).containsExactly("SAD");
  }

  private static String hero(String attributes) {
    return "@Entity public class Hero { @Id Long id; "
        + attributes.replace("Mood ", "@Enumerated(EnumType.STRING) Mood ")
        + " }";
  }
}
