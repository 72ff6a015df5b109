package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names the constraints and indexes that nobody named: {@code fk_hero_team_id}. A name that is too
 * long for PostgreSQL, or that several of a schema would have, gets a hash of what it names; so the
 * names do not depend on the order in which entities are read.
 */
final class ConstraintNames {

  /** PostgreSQL cuts what is longer. */
  static final int MAX_BYTES = 63;

  private static final int HASH_LENGTH = 8;

  private final Map<ConstraintDraft, Identifier> names = new IdentityHashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  /** Names all constraints of these tables. */
  ConstraintNames(List<TableDraft> tables) {
    for (TableDraft table : tables) {
      use(table.name.namespace(), table.name.name());
      table.primaryKeyName.ifPresent(name -> use(table.name.namespace(), name));
      table.constraints.forEach(
          constraint ->
              use(
                  table.name.namespace(),
                  constraint.name().orElseGet(() -> plain(constraint, table.name))));
    }
    tables.forEach(
        table ->
            table.constraints.forEach(
                constraint -> names.put(constraint, choose(constraint, table.name))));
  }

  Identifier name(ConstraintDraft constraint) {
    return names.get(constraint);
  }

  private Identifier choose(ConstraintDraft constraint, QualifiedName table) {
    if (constraint.name().isPresent()) {
      return constraint.name().get();
    }
    Identifier plain = plain(constraint, table);
    return uses.get(scoped(table.namespace(), plain)) > 1
        ? hashed(plain.text(), constraint, table)
        : plain;
  }

  private static Identifier plain(ConstraintDraft constraint, QualifiedName table) {
    String columns =
        constraint.columns().stream().map(Identifier::text).collect(Collectors.joining("_"));
    String name =
        constraint.prefix() + "_" + table.name().text() + (columns.isEmpty() ? "" : "_" + columns);
    String clean = clean(name);
    return bytes(clean) > MAX_BYTES
        ? hashed(clean, constraint, table)
        : new Identifier(clean, false);
  }

  private static Identifier hashed(String name, ConstraintDraft constraint, QualifiedName table) {
    String identity =
        constraint.prefix() + " " + table + " " + constraint.columns() + " " + constraint.detail();
    String cut = name;
    while (bytes(cut) > MAX_BYTES - HASH_LENGTH - 1) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return new Identifier(cut + "_" + Sha256.hex(identity).substring(0, HASH_LENGTH), false);
  }

  private void use(Optional<Identifier> namespace, Identifier name) {
    uses.merge(scoped(namespace, name), 1, Integer::sum);
  }

  private static String scoped(Optional<Identifier> namespace, Identifier name) {
    return namespace.map(Identifier::key).orElse("") + "." + name.text().toLowerCase(Locale.ROOT);
  }

  private static String clean(String name) {
    return name.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : '_')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
