package dev.athanor.processor.writing;

import dev.athanor.operation.Operation;
import dev.athanor.revision.RevisionNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a migration class says.
 *
 * @param packageName its package, empty for the unnamed one
 * @param className its simple name
 * @param message what it is for, as {@code history} shows it; empty for a draft
 * @param node its place in the graph
 * @param created when it was recorded, empty for a draft
 * @param upgrade the way from the down revision to this one; empty for one written by hand
 * @param downgrade the way back
 */
public record MigrationSource(
    String packageName,
    String className,
    String message,
    RevisionNode node,
    Optional<Instant> created,
    List<? extends Operation> upgrade,
    List<? extends Operation> downgrade) {

  public MigrationSource {
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(className, "className");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(created, "created");
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
  }
}
