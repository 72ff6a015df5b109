package dev.athanor.processor.project;

import java.util.Arrays;
import java.util.List;

/**
 * A change of entities that has to be asked about. Each attribute stands on a line of its own, so
 * that an answer can be pasted before it.
 *
 * @param name what is under another name
 * @param shared sources that stay as they are
 * @param before sources of the first state
 * @param after sources of the second state
 */
record AskedChange(String name, List<String> shared, List<String> before, List<String> after) {

  private static final String TEAM =
      """
      @Entity public class Team {
        @Id Long id;
      }
      """;
  private static final String KEYED_TEAM =
      """
      @Entity public class Team {
        @EmbeddedId Key key;
      }
      """;
  private static final String KEY =
      """
      @Embeddable public record Key(int part, String zone) {}
      """;

  static AskedChange of(String name, String before, String after, String... shared) {
    return new AskedChange(name, List.of(shared), List.of(before), List.of(after));
  }

  @Override
  public String toString() {
    return name;
  }

  /** A change of the attributes of one entity. */
  private static AskedChange hero(String name, String before, String after, String... shared) {
    return of(name, hero(before), hero(after), shared);
  }

  private static String hero(String attribute) {
    return "@Entity public class Hero {\n  @Id Long id;\n  " + attribute + "\n}\n";
  }

  private static String home(String attribute) {
    return "@Embeddable public class Home {\n  " + attribute + "\n}\n";
  }

  static List<AskedChange> all() {
    return List.of(
        hero("column", "String name;", "String title;"),
        hero("two columns", "String a;\n  String b;", "String c;\n  String d;"),
        hero("quoted column", named("`a b`", "x"), named("`c d`", "y")),
        hero("column with a quotation mark", named("`a\\\"b`", "x"), named("`c\\\"d`", "y")),
        hero("column of another attribute", both("v1", "a", "v2", "b"), named("v2", "a")),
        hero("column that another takes", named("n", "a"), both("m", "a", "n", "b")),
        hero("chain", both("k", "a", "l", "b"), both("l", "a", "m", "b")),
        hero("join column", "@ManyToOne Team team;", "@ManyToOne Team squad;", TEAM),
        hero(
            "composite join columns",
            "@ManyToOne Team team;",
            "@ManyToOne Team squad;",
            KEYED_TEAM,
            KEY),
        of(
            "join column of many",
            guild("@JoinColumn(name = \"a\") Set<Hero> heroes;"),
            guild("@JoinColumn(name = \"b\") Set<Hero> members;"),
            hero("int i;")),
        of(
            "attribute of an embeddable",
            home("String town;"),
            home("String city;"),
            hero("Home h;")),
        of(
            "component of a record",
            "@Embeddable public record Home(String town) {}",
            "@Embeddable public record Home(String city) {}",
            hero("Home h;")),
        of(
            "attribute of a mapped superclass",
            "@MappedSuperclass public class Being {\n  String name;\n}\n",
            "@MappedSuperclass public class Being {\n  String title;\n}\n",
            "@Entity public class Hero extends Being {\n  @Id Long id;\n}\n"),
        of(
            "collection of a mapped superclass",
            "@MappedSuperclass public class Being {\n  @ElementCollection Set<Long> a;\n}\n",
            "@MappedSuperclass public class Being {\n  @ElementCollection Set<Long> b;\n}\n",
            "@Entity public class Hero extends Being {\n  @Id Long id;\n}\n",
            "@Entity public class Idol extends Being {\n  @Id Long id;\n}\n"),
        of(
            "embeddable in two entities",
            home("int i;"),
            home("int j;"),
            hero("Home h;"),
            hero("Home h;").replace("Hero", "Idol")),
        hero(
            "collection table",
            "@ElementCollection Set<String> powers;",
            "@ElementCollection Set<String> skills;"),
        of(
            "column of a collection table",
            home("String town;"),
            home("String city;"),
            hero("@ElementCollection Set<Home> homes;")),
        of(
            "collection table of an embeddable",
            home("@ElementCollection Set<String> towns;"),
            home("@ElementCollection Set<String> cities;"),
            hero("Home h;")),
        hero(
            "join table",
            "@ManyToMany @JoinTable(name = \"a\") Set<Team> teams;",
            "@ManyToMany @JoinTable(name = \"b\") Set<Team> squads;",
            TEAM),
        of("generator table", generated("g1", "k"), generated("g2", "l")),
        change("join entity", Arrays.asList(MEMBERSHIP, hero("int i;")), hero(TEAMS), TEAM),
        change("table", List.of(entity("", "Hero")), entity("", "Idol")),
        change("table of a schema", List.of(entity("s", "Hero")), entity("t", "Idol")),
        change("quoted table", List.of(table("`a b`", "Hero")), table("`c d`", "Idol")),
        change(
            "table of another class",
            List.of(table("v1", "Hero"), table("v2", "Idol")),
            table("v2", "Hero")));
  }

  private static final String TEAMS = "int i;\n  @ManyToMany Set<Team> teams;";
  private static final String MEMBERSHIP =
      """
      @Entity public class Membership {
        @Id @ManyToOne Hero hero;
        @Id @ManyToOne Team team;
      }
      """;

  private static AskedChange change(
      String name, List<String> before, String after, String... shared) {
    return new AskedChange(name, List.of(shared), before, List.of(after));
  }

  private static String named(String column, String attribute) {
    return "@Column(name = \"" + column + "\") String " + attribute + ";";
  }

  private static String both(String c1, String a1, String c2, String a2) {
    return named(c1, a1) + "\n  " + named(c2, a2);
  }

  private static String guild(String attribute) {
    return "@Entity public class Guild {\n  @Id Long id;\n  @OneToMany " + attribute + "\n}\n";
  }

  private static String generated(String generator, String attribute) {
    return "@Entity public class Hero {\n  @Id @GeneratedValue(generator = \"%1$s\")"
            .formatted(generator)
        + " @TableGenerator(name = \"%1$s\", table = \"%1$s\") Long %2$s;\n}\n"
            .formatted(generator, attribute);
  }

  private static String entity(String schema, String name) {
    return "@Entity @Table(schema = \""
        + schema
        + "\") public class "
        + name
        + " {\n  @Id Long id;\n}\n";
  }

  private static String table(String table, String name) {
    return "@Entity @Table(name = \""
        + table
        + "\") public class "
        + name
        + " {\n  @Id Long id;\n}\n";
  }
}
