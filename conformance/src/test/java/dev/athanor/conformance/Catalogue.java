package dev.athanor.conformance;

import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * All that a database tells of its schema: a description for each part. It is read by queries of
 * its own, because the runtime's reader is among what is tested here.
 *
 * @param parts the descriptions
 */
record Catalogue(SortedMap<String, String> parts) {

  private static final Pattern VALUES = Pattern.compile("( IN\\(|ARRAY\\[)([^])]*)([])])");

  private static final Pattern CHECK = Pattern.compile("(\\S+) CHECK \"([^\"]+)\" ");
  private static final String INNER = "(?:[^()]++|\\((?:[^()]++|\\([^()]*+\\))*+\\))*+";
  private static final String COMPARISON = "\\(" + INNER + "\\)";
  private static final Pattern CONDITIONS =
      Pattern.compile(COMPARISON + "(?:\\s+AND\\s+" + COMPARISON + ")+");

  /** Reads a database, but for what Athanor keeps for itself. */
  static Catalogue read(TestDatabase kind, DataSource source) throws SQLException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String query : queries(kind)) {
        try (ResultSet rows = statement.executeQuery(query)) {
          while (rows.next()) {
            add(parts, sortedWithin(rows.getString(1)), rows.getString(2).strip());
          }
        }
      }
    }
    parts.keySet().removeIf(part -> part.toLowerCase(Locale.ROOT).startsWith("athanor_"));
    return new Catalogue(parts);
  }

  /** What is not the same, part by part. */
  static List<Difference> compare(Catalogue hibernate, Catalogue athanor) {
    SortedSet<String> names = new TreeSet<>(hibernate.parts.keySet());
    names.addAll(athanor.parts.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      Optional<String> one = Optional.ofNullable(hibernate.parts.get(name));
      Optional<String> other = Optional.ofNullable(athanor.parts.get(name));
      if (!one.equals(other)) {
        differences.add(new Difference(name, one, other, hibernate.columnOf(name)));
      }
    }
    return differences;
  }

  /** The column that a check is about, where it begins with one. */
  private Optional<String> columnOf(String part) {
    Matcher check = CHECK.matcher(part);
    return check.lookingAt()
        ? Optional.ofNullable(parts.get(check.group(1) + "." + check.group(2)))
        : Optional.empty();
  }

  /** Two equal constraints are two parts. */
  private static void add(SortedMap<String, String> parts, String part, String description) {
    String name = part;
    for (int i = 2; parts.containsKey(name); i++) {
      name = part + " (" + i + ")";
    }
    parts.put(name, description);
  }

  /**
   * The order in which a check names the values that it allows, or what has to hold, has no
   * meaning; that of the latter is another one each time that Hibernate reads constraints.
   */
  private static String sortedWithin(String part) {
    String values =
        VALUES
            .matcher(part.strip())
            .replaceAll(
                list ->
                    Matcher.quoteReplacement(
                        list.group(1) + sorted(list.group(2), ", ", ", ") + list.group(3)));
    return CONDITIONS
        .matcher(values)
        .replaceAll(all -> Matcher.quoteReplacement(sorted(all.group(), "\\s+AND\\s+", " AND ")));
  }

  private static String sorted(String list, String delimiter, String joined) {
    return Stream.of(list.split(delimiter)).sorted().collect(Collectors.joining(joined));
  }

  private static List<String> queries(TestDatabase kind) {
    String resource = "/catalogue/" + kind.name().toLowerCase(Locale.ROOT) + ".sql";
    try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split(";\\s*\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
