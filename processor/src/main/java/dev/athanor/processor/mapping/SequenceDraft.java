package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Sequence;

/**
 * A sequence while it is mapped.
 *
 * @param sequence the sequence
 * @param origin the attribute that uses it
 * @param place where it is named
 */
record SequenceDraft(Sequence sequence, String origin, Place place) {}
