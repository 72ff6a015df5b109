package dev.athanor.testing.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * A PgBouncer that pools transactions before a database of the tests: each transaction of a client
 * may run on another connection of the server. It refuses root, so root starts it as nobody.
 */
public final class PgBouncer implements AutoCloseable {

  private static final String SETTINGS =
      """
      [databases]
      * = host=%s port=%d user=postgres
      [pgbouncer]
      listen_addr = 127.0.0.1
      listen_port = %d
      unix_socket_dir =
      auth_type = any
      pool_mode = transaction
      ignore_startup_parameters = extra_float_digits
      %s
      %s
      """;

  private final Process process;
  private final Path log;
  private final String url;

  private PgBouncer(Process process, Path log, String url) {
    this.process = process;
    this.log = log;
    this.url = url;
  }

  /**
   * Starts one and waits until it answers.
   *
   * @param directory where it may write
   * @param settings lines of its configuration, beside the defaults
   */
  public static PgBouncer start(Path directory, DataSource database, String settings) {
    Path program = PostgresTool.find("pgbouncer");
    URI server = URI.create(EmbeddedPostgresServer.url(database).substring("jdbc:".length()));
    try {
      int port = freePort();
      String user = System.getProperty("user.name").equals("root") ? "user = nobody" : "";
      Path file = directory.resolve("pgbouncer.ini");
      Files.writeString(
          file, SETTINGS.formatted(server.getHost(), server.getPort(), port, user, settings));
      Path log = directory.resolve("pgbouncer.log");
      Process process =
          new ProcessBuilder(program.toString(), file.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      PgBouncer bouncer =
          new PgBouncer(
              process,
              log,
              "jdbc:postgresql://127.0.0.1:" + port + server.getPath() + "?user=postgres");
      bouncer.awaitAnswer(port);
      return bouncer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the program can keep the statements that clients prepare, as 1.21 and later do. */
  public static boolean keepsStatements() {
    try {
      Process process =
          new ProcessBuilder(PostgresTool.find("pgbouncer").toString(), "--version").start();
      String text =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll("(?s)PgBouncer (\\d+)\\.(\\d+).*", "$1 $2");
      String[] version = text.split(" ");
      return Integer.parseInt(version[0]) > 1 || Integer.parseInt(version[1]) >= 21;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a JDBC driver finds it; no password. */
  public String url() {
    return url;
  }

  private void awaitAnswer(int port) throws IOException {
    long start = System.nanoTime();
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(30)) {
        close();
        throw new IllegalStateException("PgBouncer does not start: " + Files.readString(log));
      }
      Thread.onSpinWait();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
