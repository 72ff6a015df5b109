package dev.athanor.processor;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of the types that a migration set consists of. The last build leaves them in its
 * output, so that a compile of a few files alone still knows the rest.
 */
final class KnownTypes {

  /** Where the last build leaves them. */
  static final String RESOURCE = "META-INF/athanor/types";

  /** What a type is for. */
  enum Role {
    /** Has a table. */
    ENTITY,
    /** Gives attributes to entities: an embeddable or mapped superclass. */
    MANAGED,
    /** Gives attributes of entities their type in the database. */
    CONVERTER,
    /** Is a revision. */
    REVISION
  }

  private static final String SOURCE = "source";

  private final Map<Role, SortedSet<String>> names = new EnumMap<>(Role.class);
  private final SortedSet<String> sources = new TreeSet<>();

  KnownTypes() {
    for (Role role : Role.values()) {
      names.put(role, new TreeSet<>());
    }
  }

  /** Reads what {@link #toString} wrote; a line that makes no sense is passed over. */
  static KnownTypes parse(String text) {
    KnownTypes types = new KnownTypes();
    for (String line : text.lines().toList()) {
      int space = line.indexOf(' ');
      for (Role role : Role.values()) {
        if (space > 0 && line.substring(0, space).equals(word(role))) {
          types.add(role, line.substring(space + 1));
        }
      }
      if (line.startsWith(SOURCE + " ")) {
        types.addSource(line.substring(space + 1));
      }
    }
    return types;
  }

  void add(Role role, String name) {
    names.get(role).add(name);
  }

  void addAll(Role role, Collection<String> added) {
    names.get(role).addAll(added);
  }

  /** Remembers that the source of a top-level type was compiled. */
  void addSource(String name) {
    sources.add(name);
  }

  void addAll(KnownTypes others) {
    sources.addAll(others.sources);
    others.names.forEach((role, added) -> names.get(role).addAll(added));
  }

  SortedSet<String> of(Role role) {
    return Collections.unmodifiableSortedSet(names.get(role));
  }

  /** The top-level types whose sources were compiled and that are known or contain a known one. */
  SortedSet<String> sources() {
    SortedSet<String> used = new TreeSet<>();
    for (SortedSet<String> all : names.values()) {
      for (String name : all) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
          if (sources.contains(name.substring(0, end))) {
            used.add(name.substring(0, end));
          }
        }
      }
    }
    return used;
  }

  boolean isEmpty() {
    return names.values().stream().allMatch(SortedSet::isEmpty);
  }

  /** One name a line, sorted. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    names.forEach(
        (role, all) ->
            all.forEach(name -> text.append(word(role)).append(' ').append(name).append('\n')));
    sources().forEach(name -> text.append(SOURCE).append(' ').append(name).append('\n'));
    return text.toString();
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
