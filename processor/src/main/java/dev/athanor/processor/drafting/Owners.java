package dev.athanor.processor.drafting;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which class of today is which class of yesterday. A class was renamed if its table kept its name,
 * or if {@code @RenamedFrom} says so. It may be there still, in the table of what it now extends:
 * attributes that are found under their old names have kept them.
 */
final class Owners {

  private static final char MEMBER = '#';

  private final Map<String, String> renamedClasses;
  private final Set<String> ownersNow;

  private Owners(Map<String, String> renamedClasses, Set<String> ownersNow) {
    this.renamedClasses = renamedClasses;
    this.ownersNow = ownersNow;
  }

  /**
   * Compares the classes behind the tables.
   *
   * @param renames old names of tables to new ones, as far as they are known
   */
  static Owners between(
      KnownSchema from, KnownSchema to, Map<QualifiedName, QualifiedName> renames) {
    Map<QualifiedName, String> before = from.origins().tables();
    Set<String> ownersThen = new HashSet<>(before.values());
    Set<String> ownersNow = new HashSet<>(to.origins().tables().values());
    Map<QualifiedName, QualifiedName> formerNames = new HashMap<>();
    renames.forEach((then, now) -> formerNames.put(now, then));
    Map<String, String> renamed = new TreeMap<>();
    to.origins()
        .tables()
        .forEach(
            (table, now) -> {
              String then = before.get(formerNames.getOrDefault(table, table));
              if (then != null
                  && isClass(then)
                  && isClass(now)
                  && !ownersNow.contains(then)
                  && !ownersThen.contains(now)) {
                renamed.put(then, now);
              }
            });
    return new Owners(renamed, ownersNow);
  }

  /** Whether it is a class itself, not one of its attributes. */
  static boolean isClass(String owner) {
    return owner.indexOf(MEMBER) < 0;
  }

  /** The class of an owner. */
  static String classOf(String owner) {
    int member = owner.indexOf(MEMBER);
    return member < 0 ? owner : owner.substring(0, member);
  }

  /** The owner of yesterday under the name of today. */
  String today(String owner) {
    if (ownersNow.contains(owner)) {
      return owner;
    }
    String type = classOf(owner);
    return renamedClasses.getOrDefault(type, type) + owner.substring(type.length());
  }

  /** The tables of yesterday with their owners. */
  Map<QualifiedName, String> tablesBefore(KnownSchema from) {
    Map<QualifiedName, String> tables = from.tableOwners();
    tables.replaceAll((table, owner) -> today(owner));
    return tables;
  }

  /** The columns of a table of yesterday with the paths that lead to them. */
  Map<Identifier, String> columnsBefore(KnownSchema from, QualifiedName table) {
    Map<Identifier, String> columns = from.columnOwners(table);
    columns.replaceAll((column, path) -> today(path));
    String owner = today(from.origins().owner(table));
    return KnownSchema.withOwningClass(columns, owner);
  }
}
