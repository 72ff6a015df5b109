package dev.athanor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a hundred revisions on an empty H2 cost in comparison with plain JDBC: in memory and in a
 * file, in a JVM that is warm and in new ones; for revisions that only create tables, and for those
 * of an application that grows. All run in turns, so that whatever else the machine does slows them
 * alike.
 *
 * <p>There are three answers to what <em>the same SQL in the same transactions</em> is. The
 * statements of the migrations alone are less than any program can send that runs each of them once
 * only, for it has to remember them. With a row for each revision they are what such a program
 * sends at least; it has no lock, no checksum, and is lost after a crash. All statements of the
 * upgrade, on the same connections and in the same transactions, tell what the migrator adds to the
 * database's work by planning and by itself.
 */
public final class UpgradeAgainstPlainJdbc {

  private static final int REVISIONS = Integer.getInteger("revisions", 100);
  private static final int WARM_UP = Integer.getInteger("warmUp", 100);
  private static final int ROUNDS = Integer.getInteger("rounds", 100);
  private static final int NEW_JVMS = Integer.getInteger("newJvms", 15);

  private final Revisions revisions;
  private final List<List<Sent>> baselines;

  private UpgradeAgainstPlainJdbc(Revisions revisions) {
    this.revisions = revisions;
    this.baselines =
        List.of(
            Baselines.statements(revisions),
            Baselines.withHistory(revisions),
            Baselines.everything(revisions));
  }

  /** Prints the ratios. */
  public static void main(String[] arguments) throws SQLException, IOException {
    for (History history : History.values()) {
      System.out.println(REVISIONS + " revisions (" + history + ") on H2 / plain JDBC:");
      new UpgradeAgainstPlainJdbc(new Revisions(history, REVISIONS)).run();
    }
  }

  private void run() throws SQLException, IOException {
    String memory = "jdbc:h2:mem:";
    try (ScratchFolder folder = ScratchFolder.create()) {
      String file = "jdbc:h2:" + folder.path() + "/";
      print("in memory, warm", warm(memory));
      print("in a file, warm", warm(file));
      print("in memory, in new JVMs", cold(memory));
      print("in a file, in new JVMs", cold(file));
    }
  }

  private static void print(String where, List<Comparison> comparisons) {
    System.out.println("  " + where + ":");
    System.out.println("    the migrations' statements alone: " + comparisons.get(0));
    System.out.println("    with a row for each revision: " + comparisons.get(1));
    System.out.println("    all statements of the upgrade: " + comparisons.get(2));
  }

  private List<Comparison> warm(String url) throws SQLException {
    List<Comparison> comparisons = comparisons();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      List<Long> plain = new ArrayList<>();
      for (List<Sent> baseline : baselines) {
        plain.add(Replay.time(url + UUID.randomUUID(), baseline));
      }
      long migrated = MigratorRun.time(url + UUID.randomUUID(), revisions);
      if (round >= 0) {
        add(comparisons, plain, migrated);
      }
    }
    return comparisons;
  }

  private List<Comparison> cold(String url) throws IOException {
    List<String> files = new ArrayList<>();
    for (List<Sent> baseline : baselines) {
      files.add(Replay.write(baseline).toString());
    }
    List<Comparison> comparisons = comparisons();
    for (int round = 0; round < NEW_JVMS; round++) {
      List<Long> plain = new ArrayList<>();
      for (String file : files) {
        plain.add(NewJvm.time(Replay.class, url + UUID.randomUUID(), file));
      }
      String[] arguments = {
        url + UUID.randomUUID(), revisions.history().name(), String.valueOf(REVISIONS)
      };
      add(comparisons, plain, NewJvm.time(MigratorRun.class, arguments));
    }
    for (String file : files) {
      Files.delete(Path.of(file));
    }
    return comparisons;
  }

  private List<Comparison> comparisons() {
    return baselines.stream().map(baseline -> new Comparison()).toList();
  }

  private static void add(List<Comparison> comparisons, List<Long> plain, long migrated) {
    for (int i = 0; i < comparisons.size(); i++) {
      comparisons.get(i).add(plain.get(i), migrated);
    }
  }
}
