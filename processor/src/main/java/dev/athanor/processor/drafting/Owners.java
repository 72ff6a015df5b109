package dev.athanor.processor.drafting;

import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.schema.QualifiedName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which class of today is which class of yesterday. A class was renamed if its table kept its name,
 * or if {@code @RenamedFrom} says so.
 */
final class Owners {

  private static final char MEMBER = '#';

  private final Map<String, String> renamedClasses;

  private Owners(Map<String, String> renamedClasses) {
    this.renamedClasses = renamedClasses;
  }

  static Owners between(KnownSchema from, KnownSchema to, DeclaredChanges answers) {
    Map<QualifiedName, String> before = from.origins().tables();
    Set<String> oldClasses = new HashSet<>(before.values());
    Set<String> newClasses = new HashSet<>(to.origins().tables().values());
    Map<String, String> renamed = new TreeMap<>();
    to.origins()
        .tables()
        .forEach(
            (table, now) -> {
              String then = before.get(answers.renamedTables().getOrDefault(table, table));
              if (then != null
                  && isClass(then)
                  && isClass(now)
                  && !newClasses.contains(then)
                  && !oldClasses.contains(now)) {
                renamed.put(then, now);
              }
            });
    return new Owners(renamed);
  }

  /** Whether it is a class itself, not one of its attributes. */
  static boolean isClass(String owner) {
    return owner.indexOf(MEMBER) < 0;
  }

  /** The owner of yesterday under the name of today. */
  String today(String owner) {
    int member = owner.indexOf(MEMBER);
    String type = member < 0 ? owner : owner.substring(0, member);
    String attribute = member < 0 ? "" : owner.substring(member);
    return renamedClasses.getOrDefault(type, type) + attribute;
  }
}
