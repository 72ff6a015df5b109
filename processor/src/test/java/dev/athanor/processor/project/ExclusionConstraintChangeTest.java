package dev.athanor.processor.project;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no two rows may have in common. */
final class ExclusionConstraintChangeTest extends ChangeTest {

  private static final String ROOM = "@Element(column = \"room\", with = \"=\")";
  private static final String HOURS =
      "@Element(expression = \"int4range(starts, ends)\", with = \"&&\")";

  @BeforeEach
  void onPostgreSqlOnly() {
    with("-Aathanor.targets=postgresql");
  }

  @Test
  void added() {
    change(booking(""), booking("@ExclusionConstraint({" + ROOM + ", " + HOURS + "})"));
  }

  @Test
  void ofSomeRowsAndDeferred() {
    change(
        booking("@ExclusionConstraint({" + ROOM + ", " + HOURS + "})"),
        booking(
            "@ExclusionConstraint(name = \"ex_hours\", value = {"
                + ROOM
                + ", "
                + HOURS
                + "}, where = \"ends > 0\", deferrability = ForeignKeyOptions.Deferrability.INITIALLY_DEFERRED)"));
  }

  @Test
  void ofAClassOfOperators() {
    String zones = "@ExclusionConstraint(@Element(column = \"zone\", with = \"&&\"%s))";
    change(
        booking("").replace("int room;", "int room; java.net.InetAddress zone;"),
        booking(zones.formatted(", operatorClass = \"inet_ops\""))
            .replace("int room;", "int room; java.net.InetAddress zone;"));
  }

  @Test
  void renamed() {
    change(
        booking("@ExclusionConstraint({" + ROOM + ", " + HOURS + "})"),
        booking(
            "@ExclusionConstraint(name = \"ex_hours\", value = {" + ROOM + ", " + HOURS + "})"));
  }

  @Test
  void ofARenamedColumn() {
    change(
        booking("@ExclusionConstraint(name = \"ex\", value = " + ROOM + ")"),
        booking(
                "@ExclusionConstraint(name = \"ex\", value = "
                    + ROOM.replace("room", "place")
                    + ")")
            .replace("int room;", "@Column(name = \"place\") int room;"));
  }

  @Test
  void withItsTable() {
    SchemaChange change =
        from("@Entity public class Guest { @Id Long id; }")
            .to(
                "@Entity public class Guest { @Id Long id; }",
                booking("@ExclusionConstraint({" + ROOM + ", " + HOURS + "})"));
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  private void change(String before, String after) {
    SchemaChange change =
        from(before)
            .rows(
                "insert into Booking values (1, 10, 12, 7)",
                "insert into Booking values (2, 12, 14, 7)")
            .to(after)
            .keeps("select count(*) from Booking", "2");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  private static String booking(String annotation) {
    return "@RequiredExtension(\"btree_gist\") "
        + annotation.replace("@Element", "@ExclusionConstraint.Element")
        + " @Entity public class Booking { @Id Long id; int ends; int room; int starts; }";
  }
}
