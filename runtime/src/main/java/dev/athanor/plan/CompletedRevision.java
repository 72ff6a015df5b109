package dev.athanor.plan;

import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import java.time.Duration;

/**
 * A revision that was applied or taken back.
 *
 * @param id its name
 * @param direction which of both
 * @param duration how long it took, without waiting for the lock
 */
public record CompletedRevision(RevisionId id, Direction direction, Duration duration) {}
