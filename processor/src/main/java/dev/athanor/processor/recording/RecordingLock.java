package dev.athanor.processor.recording;

import dev.athanor.schema.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Lets one recorder at a time work on a project. The operating system takes the lock back when its
 * holder dies. Its file lies among the temporary ones, where it disturbs neither version control
 * nor the project's jar, and goes with the lock.
 */
final class RecordingLock implements AutoCloseable {

  private static final int NAME_LENGTH = 16;

  /** Some systems do not tell files apart: there none is deleted. */
  private static final Optional<Object> UNKNOWN = Optional.of("");

  private final FileChannel channel;
  private final Path file;

  private RecordingLock(FileChannel channel, Path file) {
    this.channel = channel;
    this.file = file;
  }

  /**
   * Takes the lock of a project.
   *
   * @throws dev.athanor.problem.ProblemException {@code RecordingInProgress}
   */
  static RecordingLock acquire(ProjectLayout project) throws IOException {
    Path file = file(project);
    while (true) {
      Optional<Object> known = identity(file);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (tryLock(channel) == null) {
          throw Refusals.inProgress(project.snapshot());
        }
        if (known.isPresent() && known.equals(identity(file))) {
          return new RecordingLock(channel, file);
        }
        // It is new, or not the one any more that others find: it may have been deleted meanwhile.
        channel.close();
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  /** The file goes while it is still locked. Where that cannot be it stays, and locks nothing. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (!identity(file).equals(UNKNOWN)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * What tells a file from one that takes its place later; nothing where there is none. It is not
   * read: to close a file that one has opened twice unlocks it on some systems.
   */
  private static Optional<Object> identity(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? UNKNOWN : Optional.of(key);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** The file that is locked. */
  static Path file(ProjectLayout project) throws IOException {
    String key = System.getProperty("user.name") + "\n" + real(project.resources());
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "athanor-" + Sha256.hex(key).substring(0, NAME_LENGTH) + ".lock");
  }

  /** The same folder has one name, by whatever links it is reached, and even before it exists. */
  private static Path real(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return Files.exists(absolute) || parent == null
        ? absolute.toRealPath()
        : real(parent).resolve(absolute.getFileName());
  }
}
