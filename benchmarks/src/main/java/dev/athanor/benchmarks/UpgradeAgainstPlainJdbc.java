package dev.athanor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What a hundred revisions on an empty H2 cost in comparison with the same SQL through plain JDBC,
 * in the same transactions: in memory and in a file, in a JVM that is warm and in new ones. Both
 * run in turns, so that whatever else the machine does slows both.
 */
public final class UpgradeAgainstPlainJdbc {

  private static final int REVISIONS = Integer.getInteger("revisions", 100);
  private static final int WARM_UP = Integer.getInteger("warmUp", 100);
  private static final int ROUNDS = Integer.getInteger("rounds", 100);
  private static final int NEW_JVMS = Integer.getInteger("newJvms", 15);

  private UpgradeAgainstPlainJdbc() {}

  /** Prints the ratios. */
  public static void main(String[] arguments) throws SQLException, IOException {
    String memory = "jdbc:h2:mem:";
    String file = "jdbc:h2:" + Files.createTempDirectory("athanor-benchmark") + "/";
    System.out.println(
        "upgrade of " + REVISIONS + " revisions on H2 / the same SQL through plain JDBC:");
    System.out.println("  in memory, warm: " + warm(memory));
    System.out.println("  in a file, warm: " + warm(file));
    System.out.println("  in memory, in new JVMs: " + cold(memory));
    System.out.println("  in a file, in new JVMs: " + cold(file));
  }

  private static Comparison warm(String url) throws SQLException {
    TableRevisions revisions = new TableRevisions(REVISIONS);
    PlainScript script = PlainScript.of(revisions);
    Comparison comparison = new Comparison();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long plain = script.time(url + UUID.randomUUID());
      long migrated = MigratorRun.time(url + UUID.randomUUID(), revisions);
      if (round >= 0) {
        comparison.add(plain, migrated);
      }
    }
    return comparison;
  }

  private static Comparison cold(String url) throws IOException, SQLException {
    Path script = Files.createTempFile("athanor-benchmark", ".sql");
    PlainScript.of(new TableRevisions(REVISIONS)).write(script);
    Comparison comparison = new Comparison();
    for (int round = 0; round < NEW_JVMS; round++) {
      comparison.add(
          NewJvm.time(PlainScript.class, url + UUID.randomUUID(), script.toString()),
          NewJvm.time(MigratorRun.class, url + UUID.randomUUID(), String.valueOf(REVISIONS)));
    }
    return comparison;
  }
}
