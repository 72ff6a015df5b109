package dev.athanor.processor.recording;

import dev.athanor.revision.RevisionNode;
import java.nio.file.Path;

/**
 * A revision as its source tells of it.
 *
 * @param node its place in the graph
 * @param message what it is for; empty if that is not a plain string
 * @param created when it was recorded, or empty
 * @param file the source
 */
public record SourceRevision(RevisionNode node, String message, String created, Path file) {}
