package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Names the constraints and indexes that nobody named: {@code fk_hero_team_id}, or as the naming
 * convention says. A name that is too long for PostgreSQL, or that several of a schema would have,
 * gets a hash of what it names; so the names do not depend on the order in which entities are read.
 */
final class ConstraintNames {

  /** PostgreSQL cuts what is longer. */
  static final int MAX_BYTES = 63;

  private static final Identifier NAMELESS = Identifier.of("nameless");

  private final NamingConvention convention;
  private final Map<ConstraintDraft, Identifier> plain = new IdentityHashMap<>();
  private final Map<ConstraintDraft, Identifier> names = new IdentityHashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  /** Names all constraints of these tables. */
  ConstraintNames(List<TableDraft> tables, NamingConvention convention) {
    this.convention = convention;
    for (TableDraft table : tables) {
      use(table.name.namespace(), table.name.name());
      plainKey(table).ifPresent(name -> use(table.name.namespace(), name));
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

  /** The name of a table's primary key, where it has one. */
  Optional<Identifier> primaryKey(TableDraft table) {
    return table.primaryKeyName.or(
        () -> plainKey(table).map(name -> alone(name, table.name, () -> "pk " + table.name)));
  }

  private Identifier choose(ConstraintDraft constraint, QualifiedName table) {
    return constraint
        .name()
        .orElseGet(() -> alone(plain(constraint, table), table, () -> identity(constraint, table)));
  }

  /** The name, if nothing else in the schema has it. */
  private Identifier alone(Identifier name, QualifiedName table, Supplier<String> identity) {
    return uses.get(scoped(table.namespace(), name)) > 1
        ? new Identifier(ShortName.of(name.text(), identity.get(), MAX_BYTES), false)
        : name;
  }

  private Identifier plain(ConstraintDraft constraint, QualifiedName table) {
    return plain.computeIfAbsent(
        constraint,
        it ->
            fitting(
                convention.name(it.prefix(), table, it.columns(), it.build().apply(NAMELESS)),
                () -> identity(it, table)));
  }

  private Optional<Identifier> plainKey(TableDraft table) {
    return table.primaryKeyName.or(
        () ->
            table.primaryKey.isEmpty()
                ? Optional.empty()
                : convention
                    .primaryKey(table.name, table.primaryKey)
                    .map(name -> fitting(name, () -> "pk " + table.name)));
  }

  private static Identifier fitting(String name, Supplier<String> identity) {
    return new Identifier(
        ShortName.bytes(name) > MAX_BYTES ? ShortName.of(name, identity.get(), MAX_BYTES) : name,
        false);
  }

  private static String identity(ConstraintDraft constraint, QualifiedName table) {
    return constraint.prefix()
        + " "
        + table
        + " "
        + constraint.columns()
        + " "
        + constraint.detail();
  }

  private void use(Optional<Identifier> namespace, Identifier name) {
    uses.merge(scoped(namespace, name), 1, Integer::sum);
  }

  private static String scoped(Optional<Identifier> namespace, Identifier name) {
    return namespace.map(Identifier::key).orElse("") + "." + name.text().toLowerCase(Locale.ROOT);
  }
}
