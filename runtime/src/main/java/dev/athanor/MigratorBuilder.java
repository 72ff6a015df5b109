package dev.athanor;

import dev.athanor.dialect.Dialect;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.plan.MigrationListener;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Puts a {@link Migrator} together. What is not said has a sensible default. */
public final class MigratorBuilder {

  /** Long enough for the migration of another instance: its lock never outlives it anyway. */
  private static final Duration LOCK_TIMEOUT = Duration.ofMinutes(5);

  private final DataSource source;
  private Optional<RevisionIndex> index = Optional.empty();
  private Optional<Dialect> dialect = Optional.empty();
  private Identifier historyTable = Identifier.of("athanor_history");
  private Optional<Identifier> historySchema = Optional.empty();
  private Duration lockTimeout = LOCK_TIMEOUT;
  private MigrationListener listener = new MigrationListener() {};
  private Optional<String> appliedBy = Optional.empty();
  private boolean databaseMayBeAhead;

  MigratorBuilder(DataSource source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  /** Migrates with these revisions; by default with the only index on the class path. */
  public MigratorBuilder revisions(RevisionIndex revisions) {
    index = Optional.of(Objects.requireNonNull(revisions, "revisions"));
    return this;
  }

  /** Speaks this dialect; by default the one that the connection asks for. */
  public MigratorBuilder dialect(Dialect spoken) {
    dialect = Optional.of(Objects.requireNonNull(spoken, "spoken"));
    return this;
  }

  /** The name of the history table; {@code athanor_history} by default. */
  public MigratorBuilder historyTable(String name) {
    historyTable = Identifier.of(Objects.requireNonNull(name, "name"));
    return this;
  }

  /** The schema of the history table, which has to exist; by default the connection's own. */
  public MigratorBuilder historySchema(String name) {
    historySchema = Optional.of(Identifier.of(Objects.requireNonNull(name, "name")));
    return this;
  }

  /**
   * How long another migrator is waited for; five minutes by default, and not at all if it is zero.
   *
   * @throws ProblemException {@code NegativeTimeout}
   */
  public MigratorBuilder lockTimeout(Duration limit) {
    lockTimeout = Objects.requireNonNull(limit, "limit");
    if (limit.isNegative()) {
      throw new ProblemException(
          Problem.error(
              "NegativeTimeout",
              "The lock cannot be waited for " + limit.toMillis() / 1000.0 + " s.",
              "Give a time of zero, for not waiting at all, or more."));
    }
    return this;
  }

  /** Hears how migrations go on, beside the logger {@code dev.athanor}. */
  public MigratorBuilder listener(MigrationListener hearing) {
    listener = Objects.requireNonNull(hearing, "hearing");
    return this;
  }

  /** Who migrates, as the history table tells it; by default the user and the process. */
  public MigratorBuilder appliedBy(String who) {
    appliedBy = Optional.of(Applicant.shortened(Objects.requireNonNull(who, "who")));
    return this;
  }

  /**
   * Makes it no error of {@link Migrator#upgrade()} that a later build has upgraded the database
   * beyond this one, so that old instances can start while new ones are rolled out.
   */
  public MigratorBuilder databaseMayBeAhead() {
    databaseMayBeAhead = true;
    return this;
  }

  /**
   * The migrator.
   *
   * @throws dev.athanor.problem.ProblemException {@code NoRevisionIndex} or {@code
   *     SeveralRevisionIndexes}
   */
  public Migrator build() {
    return new Migrator(
        new MigratorSettings(
            source,
            index.orElseGet(RevisionIndexes::only),
            dialect,
            new QualifiedName(historySchema, historyTable),
            lockTimeout,
            new LoggingListener(listener),
            appliedBy,
            databaseMayBeAhead));
  }
}
