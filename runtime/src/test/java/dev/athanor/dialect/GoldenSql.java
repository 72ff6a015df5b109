package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The SQL of one case as it was last looked at by a person. {@code -Dathanor.golden=write} puts
 * what is generated now in its place.
 */
record GoldenSql(Path file) {

  private static final Path FOLDER = Path.of("src/test/resources/dev/athanor/dialect");

  static GoldenSql of(TestDatabase database, String name) {
    String folder = database.name().toLowerCase(Locale.ROOT);
    return new GoldenSql(FOLDER.resolve(folder).resolve(name + ".sql"));
  }

  void assertIs(String actual) throws IOException {
    if ("write".equals(System.getProperty("athanor.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
