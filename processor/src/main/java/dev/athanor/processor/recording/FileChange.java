package dev.athanor.processor.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place first and moved there as a whole, so that nobody ever
 * sees half of it.
 */
final class FileChange implements AutoCloseable {

  private final Path target;
  private final Path written;

  private FileChange(Path target, Path written) {
    this.target = target;
    this.written = written;
  }

  static FileChange prepare(Path target, String text) throws IOException {
    Path folder = Files.createDirectories(target.toAbsolutePath().getParent());
    Path written = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
    FileChange change = new FileChange(target, written);
    try {
      Files.write(written, text.getBytes(StandardCharsets.UTF_8));
      Permissions.asForNewFile(written);
      return change;
    } catch (IOException e) {
      change.close();
      throw e;
    }
  }

  /** Puts the file in its place. */
  void commit() throws IOException {
    Files.move(
        written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(written);
  }
}
