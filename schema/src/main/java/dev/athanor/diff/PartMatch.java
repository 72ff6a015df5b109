package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import java.util.List;
import java.util.SortedMap;

/**
 * Which constraints or indexes of a table stay, which differ only by name, and which have to go and
 * to come.
 *
 * @param kept those that stay, by their new names
 * @param renames old names to new ones
 * @param dropped the old ones that go
 * @param added the new ones that come
 */
record PartMatch<P extends Named>(
    List<P> kept, SortedMap<Identifier, Identifier> renames, List<P> dropped, List<P> added) {}
