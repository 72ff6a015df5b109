package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Extensions come before what needs them, and stay. */
final class RequiredExtensionChangeTest extends ChangeTest {

  private static final String PLAIN = hero("", "String name;");
  private static final String CITEXT =
      hero("@RequiredExtension(\"citext\")", "@Column(columnDefinition = \"citext\") String name;");

  @Test
  void required() {
    with("-Aathanor.targets=postgresql");
    SchemaChange change =
        from(PLAIN)
            .rows("insert into Hero (id, name) values (1, 'X')")
            .to(CITEXT)
            .keeps("select name from Hero", "X");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void noLongerRequired() {
    with("-Aathanor.targets=postgresql");
    SchemaChange change = from(CITEXT).to(PLAIN);
    change.isRecorded();
    ProjectDatabase database = ProjectDatabase.postgreSql();
    Migrator migrator = database.migrator(change.project().revisions());
    migrator.upgrade();
    assertThat(extensions(database)).containsExactly("citext");
    migrator.downgrade("base");
    assertThat(extensions(database)).containsExactly("citext");
  }

  private static List<String> extensions(ProjectDatabase database) {
    return database.query("select extname from pg_extension where extname <> 'plpgsql'");
  }

  private static String hero(String annotations, String attribute) {
    return annotations + " @Entity public class Hero { @Id Long id; " + attribute + " }";
  }
}
