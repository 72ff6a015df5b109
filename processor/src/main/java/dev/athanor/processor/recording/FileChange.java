package dev.athanor.processor.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place first and moved there as a whole, so that nobody ever
 * sees half of it. Where it is written is known by its name, for the next one to find it if this
 * process is killed.
 */
final class FileChange implements AutoCloseable {

  private final Path target;
  private final Path written;
  private boolean committed;

  private FileChange(Path target) {
    this.target = target;
    this.written = beside(target);
  }

  /** Where the text of a file is written before it is moved. */
  static Path beside(Path target) {
    return target.resolveSibling("." + target.getFileName() + ".tmp");
  }

  static FileChange prepare(Path target, String text) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    FileChange change = new FileChange(target);
    try {
      change.write(text);
      return change;
    } catch (IOException e) {
      change.close();
      throw e;
    }
  }

  /** What an earlier process has written, but not moved any more. */
  static FileChange resume(Path target) {
    return new FileChange(target);
  }

  private void write(String text) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            written,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
  }

  /** Puts the file in its place. */
  void commit() throws IOException {
    Files.move(
        written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    committed = true;
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      Files.deleteIfExists(written);
    }
  }
}
