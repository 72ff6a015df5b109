package dev.athanor.processor.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * When a file was last changed: what is in it, and which file it is. A backup that is moved or
 * copied back with its old time changes the second alone; a file system that does not tell it has
 * the first only.
 */
record LastChange(FileTime content, FileTime entry) {

  private static final String VIEW = "unix";

  static LastChange of(Path file) throws IOException {
    FileTime content = Files.getLastModifiedTime(file);
    boolean tells = file.getFileSystem().supportedFileAttributeViews().contains(VIEW);
    return new LastChange(
        content, tells ? (FileTime) Files.getAttribute(file, VIEW + ":ctime") : content);
  }

  boolean isWrittenAfter(LastChange other) {
    return content.compareTo(other.content) > 0;
  }

  boolean isReplacedAfter(LastChange other) {
    return entry.compareTo(other.entry) > 0;
  }
}
