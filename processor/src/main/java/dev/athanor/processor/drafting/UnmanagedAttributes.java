package dev.athanor.processor.drafting;

import dev.athanor.processor.origin.Unmanaged;
import java.util.TreeSet;

/**
 * The classes and attributes that somebody else looks after, wherever their tables and columns are:
 * an attribute may have been moved into another table in the build that gave it away.
 */
final class UnmanagedAttributes {

  private static final char MEMBER = '#';
  private static final char WITHIN = '.';

  private final TreeSet<String> origins;

  UnmanagedAttributes(KnownSchema entities) {
    Unmanaged unmanaged = entities.origins().unmanaged();
    origins = new TreeSet<>(unmanaged.tables().values());
    unmanaged
        .columns()
        .forEach(
            (table, paths) -> {
              String owner = entities.origins().owner(table);
              paths.values().stream()
                  .filter(AttributeIndex::isAttribute)
                  .forEach(path -> origins.add(AttributeIndex.attribute(owner, path)));
            });
  }

  /** Whether a class or attribute is one of them, lies within one, or is what one lies within. */
  boolean has(String origin) {
    int member = origin.indexOf(MEMBER);
    if (member < 0) {
      return origins.contains(origin);
    }
    return isWithin(origin, member) || encloses(origin + MEMBER) || encloses(origin + WITHIN);
  }

  private boolean encloses(String start) {
    String next = origins.ceiling(start);
    return next != null && next.startsWith(start);
  }

  private boolean isWithin(String origin, int member) {
    for (int end = member; end < origin.length(); end++) {
      char mark = origin.charAt(end);
      if ((mark == MEMBER || mark == WITHIN) && origins.contains(origin.substring(0, end))) {
        return true;
      }
    }
    return origins.contains(origin);
  }
}
