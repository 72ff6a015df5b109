package dev.athanor.cli;

import dev.athanor.Migrator;
import dev.athanor.MigratorBuilder;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.plan.MigrationListener;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which database, and how to get into it. Options win over the environment. */
final class DatabaseOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--url",
      order = 20,
      description = {
        "The JDBC URL, or one such as postgresql://host/database.",
        "Default: the variable ATHANOR_URL, or DATABASE_URL."
      })
  private String url;

  @Option(
      names = "--user",
      order = 21,
      description = "The user. Default: the variable ATHANOR_USER, or what the URL says.")
  private String user;

  @Option(
      names = "--password",
      order = 22,
      arity = "0..1",
      interactive = true,
      prompt = "Password: ",
      description = {
        "Asks for the password. --password=VALUE is possible, but other users of the machine see"
            + " it.",
        "Default: the variable ATHANOR_PASSWORD."
      })
  private char[] password;

  @Option(
      names = "--history-table",
      paramLabel = "NAME",
      order = 23,
      description = "The history table. Default: athanor_history.")
  private String historyTable;

  @Option(
      names = "--history-schema",
      paramLabel = "NAME",
      order = 24,
      description = "Its schema. Default: that of the connection.")
  private String historySchema;

  @Option(
      names = "--lock-timeout",
      paramLabel = "SECONDS",
      order = 25,
      description = "How long to wait for another migrator. Default: 300.")
  private Long lockTimeout;

  /** A migrator that tells {@code listener}. */
  Migrator migrator(Application application, RevisionIndex index, MigrationListener listener) {
    MigratorBuilder builder =
        Migrator.builder(source(application)).revisions(index).listener(listener);
    Optional.ofNullable(historyTable).ifPresent(builder::historyTable);
    Optional.ofNullable(historySchema).ifPresent(builder::historySchema);
    Optional.ofNullable(lockTimeout).map(Duration::ofSeconds).ifPresent(builder::lockTimeout);
    return builder.build();
  }

  /** The history table that scripts keep. */
  String historyTable() {
    String name = Optional.ofNullable(historyTable).orElse("athanor_history");
    return historySchema == null ? name : historySchema + "." + name;
  }

  private DriverSource source(Application application) {
    String written = given(given(url, "ATHANOR_URL"), "DATABASE_URL");
    if (written == null || written.isBlank()) {
      throw new ProblemException(
          Problem.error(
              "NoUrl",
              "It is not said which database is meant.",
              "Say --url jdbc:..., or set the variable ATHANOR_URL or DATABASE_URL."));
    }
    DatabaseAddress address = DatabaseAddress.of(written);
    String secret = password == null ? null : new String(password);
    return DriverSource.of(
        application.drivers(),
        address.url(),
        Optional.ofNullable(given(user, "ATHANOR_USER")).or(address::user),
        Optional.ofNullable(given(secret, "ATHANOR_PASSWORD")).or(address::password));
  }

  private String given(String option, String variable) {
    return option != null ? option : ((Main) command.root().userObject()).environment(variable);
  }
}
