package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts that get another name or place while somebody else looks after them, or comes to it. */
final class UnmanagedMoveTest extends ChangeTest {

  private static final String BAND =
      "@Entity @U public class Band { @Id @GeneratedValue Long id; }";
  private static final String CREW =
      "@Entity @U @RenamedFrom(\"Band\") public class Crew { @Id @GeneratedValue Long id; }";
  private static final String OTHER = "@Entity public class Other { @Id Long id; }";

  @Test
  void tableIsRenamedInSomebodyElsesCare() {
    unmanaged(OTHER, BAND).to(unmanagedSource(CREW), OTHER).isNone();
  }

  @Test
  void columnIsRenamedInSomebodyElsesCare() {
    from(hero("@Unmanaged String code;"))
        .to(hero("@Unmanaged @RenamedFrom(\"code\") String tag;"))
        .isNone();
  }

  @Test
  void renamedTableIsTakenBack() {
    unmanaged(OTHER, BAND).to(managedSource(CREW), OTHER).isRecorded();
  }

  @Test
  void tableOfAnotherNameIsTakenBack() {
    String named = BAND.replace("@U", "@Table(name = \"crew\")");
    unmanaged(OTHER, BAND).to(named, OTHER).isRecorded();
  }

  @Test
  void renamedColumnIsTakenBack() {
    SchemaChange change =
        from(hero("@Unmanaged String code;")).to(hero("@RenamedFrom(\"code\") String tag;"));
    change.isRecorded();
    for (ProjectDatabase database : ProjectDatabase.ofEachKind()) {
      Migrator migrator = database.migrator(change.project().revisions());
      migrator.upgrade("+1");
      database.execute(
          List.of(
              "alter table Hero add column tag varchar(255)",
              "insert into Hero (id, tag) values (1, 'x')"));
      migrator.upgrade();
      migrator.downgrade("-1");
      migrator.upgrade();
      assertThat(database.query("select tag from Hero")).containsExactly("x");
    }
  }

  @Test
  void columnOfARenamedTableIsTakenBack() {
    String idol = "@RenamedFrom(\"Hero\") " + hero("String code;").replace("Hero", "Idol");
    from(hero("@Unmanaged String code;")).to(idol).isRecorded();
  }

  @Test
  void columnMovesIntoASecondaryTableInSomebodyElsesCare() {
    keepsTheCode(
        hero("String code;"), hero("@Unmanaged @Column(table = \"more\") String code;", "more"));
  }

  @Test
  void columnBecomesACollectionInSomebodyElsesCare() {
    keepsTheCode(hero("String code;"), hero("@Unmanaged @ElementCollection Set<String> code;"));
  }

  @Test
  void anAnswerDoesNotDropWhatIsGivenAway() {
    SchemaChange change =
        from(hero("String code;"))
            .to(
                "@Dropped(\"code\") "
                    + hero("@Unmanaged @Column(table = \"more\") String code;", "more"));
    assertThat(change.project().build().text())
        .contains("warning: [Athanor/StaleAnswer] @Dropped(\"code\") on acme.Hero drops nothing")
        .contains("what Hero.code held is @Unmanaged now, and the old place stays");
  }

  @Test
  void collectionBecomesAColumnInSomebodyElsesCare() {
    SchemaChange change =
        from(hero("@ElementCollection Set<String> code;")).to(hero("@Unmanaged String code;"));
    keeps(
        change,
        "select code from Hero_code",
        "insert into Hero (id) values (1)",
        "insert into Hero_code (Hero_id, code) values (1, 'x')");
  }

  @Test
  void columnOfASecondaryTableThatGoesIsAskedAbout() {
    assertThat(
            from(hero("@Column(table = \"more\") String code;", "more"))
                .to(hero("@Unmanaged String code;"))
                .refused())
        .contains("[Athanor/MovedValues] The table more is gone")
        .contains("@Dropped(table = \"more\") on acme.Hero");
  }

  @Test
  void attributeThatMovesAlongTheHierarchyIsAskedAbout() {
    String root =
        "@Entity @Inheritance(strategy = InheritanceType.JOINED) public class Root"
            + " { @Id Long id; %s }";
    String leaf = "@Entity public class Leaf extends Root { %s }";
    assertThat(
            from(root.formatted(""), leaf.formatted("String code;"))
                .to(root.formatted("@Unmanaged String code;"), leaf.formatted(""))
                .refused())
        .contains("[Athanor/MovedValues] The column Leaf.code is gone")
        .contains("@Dropped(\"code\") on acme.Leaf");
  }

  @Test
  void formerIdentifierIsGivenAway() {
    from("@Entity public class Hero { @Id String code; }")
        .to(hero("@Unmanaged String code;"))
        .isRecorded();
  }

  @Test
  void identifierIsTakenBack() {
    from(hero("@Unmanaged String code;"))
        .to("@Entity public class Hero { @Id String code; }")
        .isRecorded();
  }

  private SchemaChange unmanaged(String other, String source) {
    return from(unmanagedSource(source), other);
  }

  private static String unmanagedSource(String source) {
    return source.replace("@U ", "@Unmanaged ");
  }

  private static String managedSource(String source) {
    return source.replace("@U ", "");
  }

  private void keepsTheCode(String before, String after) {
    keeps(
        from(before).to(after),
        "select code from Hero",
        "insert into Hero (id, code) values (1, 'x')");
  }

  private static void keeps(SchemaChange change, String query, String... rows) {
    change.isRecorded();
    for (ProjectDatabase database : ProjectDatabase.ofEachKind()) {
      Migrator migrator = database.migrator(change.project().revisions());
      migrator.upgrade("+1");
      database.execute(List.of(rows));
      migrator.upgrade();
      assertThat(database.query(query)).as("%s", database).containsExactly("x");
      migrator.downgrade("-1");
      assertThat(database.query(query)).as("%s", database).containsExactly("x");
    }
  }

  private static String hero(String attribute, String... tables) {
    StringBuilder text = new StringBuilder("@Entity ");
    for (String table : tables) {
      text.append("@SecondaryTable(name = \"").append(table).append("\") ");
    }
    return text.append("public class Hero { @Id Long id; ")
        .append(attribute)
        .append(" }")
        .toString();
  }
}
