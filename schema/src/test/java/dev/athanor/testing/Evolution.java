package dev.athanor.testing;

import dev.athanor.diff.Renames;
import dev.athanor.schema.Schema;

/**
 * Two states of one schema that have much in common.
 *
 * @param from the earlier state
 * @param to the later state
 * @param renames what has another name in {@code to} than in {@code from}
 */
public record Evolution(Schema from, Schema to, Renames renames) {}
