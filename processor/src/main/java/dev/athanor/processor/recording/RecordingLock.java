package dev.athanor.processor.recording;

import dev.athanor.schema.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one recorder at a time work on a project. The operating system takes the lock back when its
 * holder dies. Its file lies among the temporary ones, where it disturbs neither version control
 * nor the project's jar.
 */
final class RecordingLock implements AutoCloseable {

  private static final int NAME_LENGTH = 16;

  private final FileChannel channel;

  private RecordingLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a project.
   *
   * @throws dev.athanor.problem.ProblemException {@code RecordingInProgress}
   */
  static RecordingLock acquire(ProjectLayout project) throws IOException {
    FileChannel channel =
        FileChannel.open(file(project), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    RecordingLock lock = new RecordingLock(channel);
    try {
      if (tryLock(channel) != null) {
        return lock;
      }
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
    lock.close();
    throw Refusals.inProgress(project.snapshot());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static Path file(ProjectLayout project) throws IOException {
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
