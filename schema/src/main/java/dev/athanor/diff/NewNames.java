package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that something takes which did not have them. Databases differ in what shares names
 * (constraints of all tables in one, indexes and tables in another), so here everything in a named
 * schema does: at worst a table is dropped earlier than it had to be.
 */
final class NewNames {

  private final Set<QualifiedName> names = new HashSet<>();

  NewNames(SchemaMatch schema) {
    schema.tables().created().stream()
        .flatMap(name -> all(schema.to().tables().get(name)))
        .forEach(names::add);
    schema.matches().forEach(this::addNew);
    names.addAll(schema.sequences().created().stream().map(Spelling::place).toList());
    schema
        .sequences()
        .kept()
        .forEach(
            (old, now) -> {
              if (!old.equals(now)) {
                names.add(Spelling.place(now));
              }
            });
  }

  boolean contains(QualifiedName name) {
    return names.contains(Spelling.place(name));
  }

  /** Whether the table or a part of it has one of these names. */
  boolean containsAnyOf(Table table) {
    return all(table).anyMatch(names::contains);
  }

  private void addNew(TableMatch match) {
    Set<QualifiedName> old = new HashSet<>(all(match.from()).toList());
    all(match.to()).filter(name -> !old.contains(name)).forEach(names::add);
  }

  private static Stream<QualifiedName> all(Table table) {
    Optional<Identifier> namespace = table.name().namespace();
    Stream<Identifier> parts =
        Stream.of(
                Stream.of(table.name().name()),
                table.primaryKey().flatMap(key -> key.name()).stream(),
                names(table.constraints()),
                names(table.indexes().values()))
            .flatMap(each -> each);
    return parts.map(name -> Spelling.place(new QualifiedName(namespace, name)));
  }

  private static Stream<Identifier> names(Collection<? extends Named> parts) {
    return parts.stream().map(Named::name);
  }
}
