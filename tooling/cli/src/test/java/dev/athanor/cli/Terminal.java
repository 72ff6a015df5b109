package dev.athanor.cli;

import dev.athanor.migration.RevisionIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Runs commands on a class path and a database of their own, and keeps what they print. */
final class Terminal {

  private final Path classes;
  private final String url;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  Terminal(Path folder) {
    this(folder, HeroRevisions.class);
  }

  /** With these revisions. */
  Terminal(Path folder, Class<? extends RevisionIndex> revisions) {
    try {
      classes = folder.resolve("classes");
      Path services = Files.createDirectories(classes.resolve("META-INF/services"));
      Files.writeString(
          services.resolve("dev.athanor.migration.RevisionIndex"), revisions.getName());
      url = "jdbc:h2:file:" + folder.resolve("heroes").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command on the migrations and the database. */
  int run(String... words) {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "-cp";
    all[words.length + 1] = classes.toString();
    return bare(Map.of("ATHANOR_URL", url), all);
  }

  /** Runs a command with this environment. */
  int bare(Map<String, String> environment, String... words) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.run(new PrintWriter(out), new PrintWriter(err), environment::get, words);
  }

  String classes() {
    return classes.toString();
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
