package dev.athanor.processor.project;

import com.google.gson.Gson;
import com.palantir.javapoet.JavaFile;
import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.processor.AthanorProcessor;
import dev.athanor.schema.Schema;
import jakarta.persistence.Entity;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a user's build has on its paths, and nothing else of what the tests run with. */
final class TestPaths {

  /** What entities and migrations are compiled against. */
  static final String CLASSES = of(Entity.class, Revision.class, Schema.class, Migration.class);

  /** The processor and its libraries, and the processors among the tests. */
  static final String PROCESSORS =
      of(
          AthanorProcessor.class,
          Revision.class,
          Schema.class,
          Gson.class,
          JavaFile.class,
          TestPaths.class);

  private TestPaths() {}

  static String of(Class<?>... types) {
    return Arrays.stream(types)
        .map(TestPaths::location)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
