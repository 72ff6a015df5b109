package dev.athanor.processor.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Temporary files are for their owner alone; files of a project are for whoever reads it. */
final class Permissions {

  private static final String READABLE = "rw-r--r--";

  private Permissions() {}

  static void asForNewFile(Path file) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(PosixFilePermissions.fromString(READABLE));
    }
  }
}
