package dev.athanor.testing;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names that are free: plain ones, reserved words, quoted ones with whatever databases put up with.
 * Drawn from few words, so that a name which has gone often comes back for something else.
 */
final class NameGenerator {

  private static final List<String> PLAIN =
      List.of("hero", "team", "Mission", "power_level", "base2", "villain", "a", "createdAt");
  private static final List<String> RESERVED =
      List.of("user", "order", "select", "group", "value", "table", "Key");
  private static final List<String> QUOTED =
      List.of("Big Team", "with.dot", "ORDER BY", "Größe", "say \"hi\"", "tick`s", "'single'");

  private final Dice dice;
  private final Set<String> avoided = new HashSet<>();

  NameGenerator(Dice dice) {
    this.dice = dice;
  }

  /** Never again gives a name that a table, column or sequence of {@code schema} has. */
  void avoid(Schema schema) {
    schema.tables().values().stream()
        .flatMap(table -> Stream.concat(Stream.of(table.name().name()), columns(table)))
        .forEach(name -> avoided.add(folded(name)));
    schema.sequences().keySet().forEach(name -> avoided.add(folded(name.name())));
    schema.types().keySet().forEach(name -> avoided.add(folded(name.name())));
  }

  Identifier namespace(Schema schema) {
    return fresh("ns_", schema.namespaces(), Set.of());
  }

  QualifiedName table(Schema schema, Optional<Identifier> namespace) {
    return new QualifiedName(namespace, fresh("", relations(schema), avoided));
  }

  QualifiedName sequence(Schema schema, Optional<Identifier> namespace) {
    return new QualifiedName(namespace, fresh("seq_", relations(schema), avoided));
  }

  QualifiedName type(Schema schema, Optional<Identifier> namespace) {
    return new QualifiedName(namespace, fresh("type_", relations(schema), avoided));
  }

  QualifiedName struct(Schema schema, Optional<Identifier> namespace) {
    return new QualifiedName(namespace, fresh("struct_", relations(schema), avoided));
  }

  Identifier column(Table table) {
    return fresh("", table.columns().keySet(), avoided);
  }

  /** A plain name, as expressions need it. */
  Identifier plainColumn(Table table) {
    return free(
        dice.pick(PLAIN).toLowerCase(Locale.ROOT), false, table.columns().keySet(), avoided);
  }

  /** A name for a constraint or index: one that no other has, in whichever table. */
  Identifier part(Schema schema, String prefix) {
    return fresh(prefix, schema.tables().values().stream().flatMap(this::parts).toList(), Set.of());
  }

  private Stream<Identifier> parts(Table table) {
    return Stream.of(
            table.constraints().stream().map(constraint -> constraint.name()),
            table.indexes().keySet().stream(),
            table.primaryKey().flatMap(key -> key.name()).stream())
        .flatMap(names -> names);
  }

  private Identifier fresh(String prefix, Collection<Identifier> taken, Set<String> alsoTaken) {
    int kind = dice.between(0, 9);
    String word = dice.pick(kind < 6 ? PLAIN : kind < 8 ? RESERVED : QUOTED);
    return free(prefix + word, kind > 7, taken, alsoTaken);
  }

  private static Identifier free(
      String word, boolean quoted, Collection<Identifier> taken, Set<String> alsoTaken) {
    Set<String> folded = new HashSet<>(alsoTaken);
    taken.forEach(name -> folded.add(folded(name)));
    String candidate = word;
    for (int i = 2; folded.contains(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = word + i;
    }
    return new Identifier(candidate, quoted);
  }

  private static List<Identifier> relations(Schema schema) {
    return Stream.of(schema.tables().keySet(), schema.sequences().keySet(), schema.types().keySet())
        .flatMap(Set::stream)
        .map(QualifiedName::name)
        .toList();
  }

  private static Stream<Identifier> columns(Table table) {
    return table.columns().keySet().stream();
  }

  private static String folded(Identifier name) {
    return name.text().toLowerCase(Locale.ROOT);
  }
}
