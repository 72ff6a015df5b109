package dev.athanor.processor.recording;

import dev.athanor.revision.RevisionId;
import java.nio.file.Path;

/**
 * A revision that was just recorded.
 *
 * @param id its id
 * @param migration its source file
 * @param snapshot the snapshot that now belongs to it
 */
public record Recorded(RevisionId id, Path migration, Path snapshot) {}
