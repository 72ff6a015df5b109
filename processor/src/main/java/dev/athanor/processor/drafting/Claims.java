package dev.athanor.processor.drafting;

import dev.athanor.processor.mapping.Answer;
import java.util.List;

/**
 * What the answers say of the names on one level: of all tables, or of the columns of one table.
 *
 * @param renamed new names with their old ones
 * @param dropped old names that are gone for good
 */
record Claims<K>(List<Renamed<K>> renamed, List<Dropped<K>> dropped) {

  record Renamed<K>(K now, K then, Answer answer) {}

  record Dropped<K>(K then, Answer answer) {}
}
