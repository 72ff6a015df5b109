package dev.athanor.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.OfflineMigrator;
import dev.athanor.annotation.Revision;
import dev.athanor.operation.Operation;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a module compiles its migrations, and finds them when it runs. */
final class ModularApplicationTest {

  private static final String MIGRATION =
      """
      package com.acme.migrations;
      import dev.athanor.annotation.Revision;
      import dev.athanor.migration.*;
      @Revision(id = "aaaa00000001", down = {}, created = "2026-11-21T10:30:00Z")
      public final class R1 implements Migration {
        @Override public void upgrade(SchemaOperations op) {
          op.createSequence("of_the_module");
        }
        @Override public void downgrade(SchemaOperations op) {
          op.dropSequence("of_the_module");
        }
      }
      """;
  private static final String MAIN =
      """
      package com.acme;
      public final class Main {
        public static void main(String[] arguments) {
          System.out.println(
              dev.athanor.OfflineMigrator.of("h2", "athanor_history").upgrade(":head"));
        }
      }
      """;
  private static final String SNAPSHOT =
      """
      {
        "formatVersion": 1,
        "heads": ["aaaa00000001"],
        "migrationsPackage": "com.acme.migrations",
        "schemas": [],
        "tables": [],
        "sequences": [
          {"name": "of_the_module"}
        ]
      }
      """;

  @TempDir private Path directory;

  @Test
  void findsTheIndexThatItProvides() throws Exception {
    compile(
        "provides dev.athanor.migration.RevisionIndex with com.acme.migrations.MigrationIndex;");

    assertThat(run()).contains("create sequence of_the_module");
  }

  @Test
  void isToldToProvideIt() throws Exception {
    compile("");

    assertThat(run()).contains("NoRevisionIndex", "provides dev.athanor.migration.RevisionIndex");
  }

  private void compile(String provides) throws IOException {
    Path sources = directory.resolve("src");
    write(
        sources.resolve("module-info.java"),
        "module com.acme { requires dev.athanor.annotations; requires dev.athanor.runtime; "
            + provides
            + " }");
    write(sources.resolve("com/acme/migrations/R1.java"), MIGRATION);
    write(sources.resolve("com/acme/Main.java"), MAIN);
    write(classes().resolve("META-INF/athanor/snapshot.json"), SNAPSHOT);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> java = found.filter(path -> path.toString().endsWith(".java")).toList();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages,
              files,
              null,
              List.of("--module-path", modules(), "-d", classes().toString(), "--release", "17"),
              null,
              files.getJavaFileObjectsFromPaths(java));
      task.setProcessors(List.of(new AthanorProcessor()));
      assertThat(task.call()).as(messages::toString).isTrue();
    }
  }

  private String run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modules() + File.pathSeparator + classes(),
                "--module",
                "com.acme/com.acme.Main")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return output;
  }

  private Path classes() {
    return directory.resolve("classes");
  }

  private static String modules() {
    return Stream.of(Revision.class, Operation.class, OfflineMigrator.class)
        .map(ModularApplicationTest::location)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
