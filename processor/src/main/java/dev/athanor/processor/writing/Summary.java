package dev.athanor.processor.writing;

import dev.athanor.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What operations amount to, short enough for one line of a compiler's output: {@code 1 table, 1
 * index to create: hero(id, name, team_id), ix_hero_name}.
 */
public final class Summary {

  /** The names that are told of each verb; of the others only how many there are. */
  private static final int MAX_NAMES = 8;

  private Summary() {}

  /** The text, without a point at its end; empty if there are no operations. */
  public static String of(List<? extends Operation> operations) {
    Map<SummaryItem.Verb, List<SummaryItem>> byVerb = new TreeMap<>();
    for (Operation operation : PlainRenames.of(operations)) {
      SummaryItem item = operation.accept(SummaryVisitor.INSTANCE);
      byVerb.computeIfAbsent(item.verb(), verb -> new ArrayList<>()).add(item);
    }
    return String.join(
        "; ", byVerb.entrySet().stream().map(e -> text(e.getKey(), e.getValue())).toList());
  }

  private static String text(SummaryItem.Verb verb, List<SummaryItem> items) {
    return counts(items) + " to " + verb.word() + ": " + names(items);
  }

  private static String counts(List<SummaryItem> items) {
    Map<SummaryItem.Noun, Integer> counts = new LinkedHashMap<>();
    items.forEach(item -> counts.merge(item.noun(), 1, Integer::sum));
    return String.join(
        ", ",
        counts.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().word(e.getValue()))
            .toList());
  }

  private static String names(List<SummaryItem> items) {
    int told = items.size() > MAX_NAMES + 1 ? MAX_NAMES : items.size();
    String names = String.join(", ", items.stream().limit(told).map(SummaryItem::name).toList());
    return told < items.size() ? names + " and " + (items.size() - told) + " more" : names;
  }
}
