package dev.athanor.example;

import dev.athanor.HistoryEntry;
import dev.athanor.Migrator;
import dev.athanor.history.AppliedRevision;
import dev.athanor.plan.CompletedRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;

/** The demo of the README: the draft of the next migration, and all recorded ones on a database. */
public final class Tour {

  private static final Logger LOGGER = Logger.getLogger("dev.athanor");

  private Tour() {}

  /** Takes the build folder, which holds the compiled next release. */
  public static void main(String[] args) throws IOException, SQLException {
    LOGGER.setLevel(Level.OFF);
    Path target = Path.of(args[0]);
    draft(target.resolve("next-sources"));
    Path database = target.resolve("tour/heroes");
    Files.deleteIfExists(database.resolveSibling("heroes.mv.db"));
    JdbcDataSource source = Main.database(database);
    Migrator migrator = Migrator.of(source);
    upgrade(migrator);
    current(migrator.current());
    history(migrator.history(":"));
    title("The tables in " + database.getFileName() + ".mv.db");
    Tables.print(source);
  }

  private static void draft(Path sources) throws IOException {
    title("javac compiled the next release (src/next adds Villain) and drafted");
    try (Stream<Path> files = Files.walk(sources)) {
      Path draft =
          files.filter(file -> file.endsWith("PendingMigration.java")).findFirst().orElseThrow();
      boolean body = false;
      for (String line : Files.readAllLines(draft)) {
        body |= line.startsWith("@Revision") || line.startsWith("public ");
        if (body) {
          System.out.println("  " + line);
        }
      }
    }
  }

  private static void upgrade(Migrator migrator) {
    title("athanor upgrade head");
    for (CompletedRevision revision : migrator.upgrade().completed()) {
      System.out.println("  " + revision.id() + "  " + revision.duration().toMillis() + " ms");
    }
  }

  private static void current(List<AppliedRevision> current) {
    title("athanor current");
    current.forEach(row -> System.out.println("  " + row.id() + "  " + row.message()));
  }

  private static void history(List<HistoryEntry> history) {
    title("athanor history");
    history.forEach(entry -> System.out.println("  " + entry.id() + "  " + entry.message()));
  }

  private static void title(String text) {
    System.out.println();
    System.out.println("== " + text);
  }
}
