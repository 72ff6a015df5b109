package dev.athanor.plan;

import dev.athanor.dialect.Dialect;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.Operation;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Schemas that were there before the revision that creates them where they are missing. Taking the
 * revision back does not drop them; the history table remembers which, beside the downgrade.
 */
public final class KeptSchemas {

  private static final Pattern MARK = Pattern.compile("-- athanor: keep schema (.+)\n");

  private final Dialect dialect;

  /** As this database writes their names. */
  public KeptSchemas(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The schemas that a revision creates, by their exact names. */
  public Set<String> createdBy(PlannedRevision upgrade) {
    return upgrade.operations().stream()
        .flatMap(planned -> planned.operation().stream())
        .filter(CreateSchema.class::isInstance)
        .map(operation -> dialect.fold(((CreateSchema) operation).name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a stored downgrade remembers. */
  public Set<String> read(Optional<String> stored) {
    Set<String> kept = new TreeSet<>();
    Matcher mark = MARK.matcher(stored.orElse(""));
    while (mark.lookingAt()) {
      kept.add(mark.group(1));
      mark.region(mark.end(), mark.regionEnd());
    }
    return kept;
  }

  /**
   * The upgrade, which leaves word in the history table to keep them. It does so of none as well
   * where no SQL takes it back: else one that is gone on with could not tell them from its own.
   */
  public PlannedRevision remember(PlannedRevision upgrade, Set<String> kept) {
    Optional<String> sql = upgrade.storedDowngrade();
    if (kept.isEmpty() && sql.isPresent()) {
      return upgrade;
    }
    String marks =
        kept.stream()
            .map(name -> "-- athanor: keep schema " + name + "\n")
            .reduce("", String::concat);
    String text = marks + sql.map(it -> without(it, kept)).orElse(StoredDowngrade.NONE);
    return with(upgrade, Optional.of(text), upgrade.operations());
  }

  /** The downgrade without dropping them. */
  public PlannedRevision keep(PlannedRevision downgrade, Set<String> kept) {
    return with(
        downgrade,
        downgrade.storedDowngrade(),
        downgrade.operations().stream().filter(it -> !drops(it.operation(), kept)).toList());
  }

  /** A stored downgrade without dropping them. */
  public String without(String stored, Set<String> kept) {
    Set<String> drops =
        kept.stream()
            .map(name -> dialect.sql(new DropSchema(new Identifier(name, true))))
            .flatMap(List::stream)
            .map(statement -> comparable(statement.sql()))
            .collect(Collectors.toSet());
    List<PlannedOperation> rest =
        StoredDowngrade.read(stored).stream()
            .filter(it -> !drops.contains(comparable(it.statements().get(0).sql())))
            .toList();
    return StoredDowngrade.write(rest).orElse("");
  }

  static String unmarked(String stored) {
    Matcher mark = MARK.matcher(stored);
    int end = 0;
    while (mark.lookingAt()) {
      end = mark.end();
      mark.region(end, mark.regionEnd());
    }
    return stored.substring(end);
  }

  private boolean drops(Optional<Operation> operation, Set<String> kept) {
    return operation
        .filter(DropSchema.class::isInstance)
        .filter(drop -> kept.contains(dialect.fold(((DropSchema) drop).name())))
        .isPresent();
  }

  private PlannedRevision with(
      PlannedRevision revision, Optional<String> stored, List<PlannedOperation> operations) {
    return new PlannedRevision(
        revision.node(),
        revision.direction(),
        revision.message(),
        revision.checksum(),
        stored,
        operations,
        Transactions.of(operations, dialect.hasTransactionalDdl()));
  }

  /** The same name may stand with quotation marks and without. */
  private static String comparable(String sql) {
    return sql.replace("\"", "").toLowerCase(Locale.ROOT);
  }
}
