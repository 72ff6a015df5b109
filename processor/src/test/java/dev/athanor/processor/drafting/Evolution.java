package dev.athanor.processor.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Entities that change at random: attributes, columns, classes and tables get other names, names
 * that others had among them, change places, come and go. Where it is asked for, somebody else
 * comes to look after some of them, and they come back.
 */
final class Evolution {

  private static final List<String> COLUMNS = List.of("c1", "c2", "c3", "c4", "c5");
  private static final List<String> ATTRIBUTES = List.of("p1", "p2", "p3", "p4", "p5");
  private static final List<String> TABLES = List.of("t1", "t2", "t3", "t4", "t5");
  private static final List<String> OWNERS =
      List.of("a.A", "a.B", "a.C", "a.D", "a.A#p1", "a.B#p2", "a.C#p1.p2");

  private final Random random;

  /** Tables by their names. */
  private final Map<String, Owned> tables;

  /** The owners of tables and the attributes ({@code a.A.p1}) that somebody else looks after. */
  private final Set<String> unmanaged;

  private final boolean changesHands;

  private record Owned(String owner, Map<String, String> columns) {}

  private Evolution(
      Random random, Map<String, Owned> tables, Set<String> unmanaged, boolean changesHands) {
    this.random = random;
    this.tables = tables;
    this.unmanaged = unmanaged;
    this.changesHands = changesHands;
  }

  static Evolution start(long seed) {
    return start(seed, false);
  }

  /** The start of one in which parts may come under somebody else's care. */
  static Evolution changingHands(long seed) {
    return start(seed, true);
  }

  private static Evolution start(long seed, boolean changesHands) {
    Evolution start =
        new Evolution(new Random(seed), new TreeMap<>(), new TreeSet<>(), changesHands);
    start.add();
    start.add();
    start.add();
    start.changeHands();
    return start;
  }

  /** The same after some changes. */
  Evolution next() {
    Evolution next = new Evolution(random, new TreeMap<>(), new TreeSet<>(unmanaged), changesHands);
    tables.forEach(
        (name, table) ->
            next.tables.put(name, new Owned(table.owner, new LinkedHashMap<>(table.columns))));
    int changes = 1 + random.nextInt(5);
    for (int i = 0; i < changes; i++) {
      next.change();
    }
    next.changeHands();
    return next;
  }

  KnownSchema build() {
    Sides sides = new Sides();
    tables.forEach(
        (name, table) -> {
          if (unmanaged.contains(table.owner)) {
            sides.unmanagedTable(name, table.owner);
          } else {
            sides.table(
                name,
                table.owner,
                table.columns.entrySet().stream()
                    .filter(column -> !unmanaged.contains(table.owner + "." + column.getValue()))
                    .map(column -> column.getKey() + "=" + column.getValue())
                    .toArray(String[]::new));
            table.columns.forEach(
                (column, path) -> {
                  if (unmanaged.contains(table.owner + "." + path)) {
                    sides.unmanagedColumn(name, column, path);
                  }
                });
          }
        });
    return sides.build();
  }

  private void changeHands() {
    for (int i = 0; changesHands && i < random.nextInt(3); i++) {
      String part = any(OWNERS) + (random.nextBoolean() ? "" : "." + any(ATTRIBUTES));
      if (!unmanaged.remove(part)) {
        unmanaged.add(part);
      }
    }
  }

  private void change() {
    if (tables.isEmpty() || random.nextInt(12) == 0) {
      add();
      return;
    }
    String name = any(new ArrayList<>(tables.keySet()));
    switch (random.nextInt(10)) {
      case 0 -> tables.remove(name);
      case 1 -> rename(tables, name, any(TABLES));
      case 2 -> own(name, any(OWNERS));
      default -> change(tables.get(name).columns);
    }
  }

  private void change(Map<String, String> columns) {
    if (columns.size() < 2 || random.nextInt(4) == 0) {
      put(columns, any(COLUMNS), any(ATTRIBUTES));
      return;
    }
    String name = any(new ArrayList<>(columns.keySet()));
    switch (random.nextInt(4)) {
      case 0 -> columns.remove(name);
      case 1 -> rename(columns, name, any(COLUMNS));
      case 2 -> put(columns, name, any(ATTRIBUTES));
      default -> {
        String path = columns.remove(name);
        put(columns, any(COLUMNS), path);
      }
    }
  }

  /** Gives a name to what had another one; what had it before changes places with it. */
  private static <V> void rename(Map<String, V> named, String then, String now) {
    V moved = named.remove(then);
    V other = named.put(now, moved);
    if (other != null && other != moved) {
      named.put(then, other);
    }
  }

  private static void put(Map<String, String> columns, String name, String path) {
    columns.values().remove(path);
    columns.put(name, path);
  }

  private void own(String name, String owner) {
    if (tables.values().stream().noneMatch(table -> table.owner.equals(owner))) {
      tables.put(name, new Owned(owner, tables.get(name).columns));
    }
  }

  private void add() {
    String owner = any(OWNERS);
    String name = any(TABLES);
    Map<String, String> columns = new LinkedHashMap<>(Map.of("c1", "p1"));
    put(columns, any(COLUMNS), any(ATTRIBUTES));
    put(columns, any(COLUMNS), any(ATTRIBUTES));
    boolean free =
        !tables.containsKey(name)
            && tables.values().stream().noneMatch(table -> table.owner.equals(owner));
    if (free) {
      tables.put(name, new Owned(owner, columns));
    }
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
