package dev.athanor.diff;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Subject;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/** A rename has to lead from something that was there to something that will be, and alone. */
final class RenameRules {

  private final List<Problem> problems = new ArrayList<>();

  private RenameRules() {}

  /** What is wrong with {@code renames}. */
  static List<Problem> check(Schema from, Schema to, Renames renames) {
    RenameRules rules = new RenameRules();
    rules.check(
        renames.tables(),
        from.tables().keySet(),
        to.tables().keySet(),
        "table",
        SchemaPath.OfTable::new);
    rules.check(
        renames.sequences(),
        from.sequences().keySet(),
        to.sequences().keySet(),
        "sequence",
        SchemaPath.OfSequence::new);
    rules.check(
        renames.types(),
        from.types().keySet(),
        to.types().keySet(),
        "type",
        SchemaPath.OfType::new);
    NameMatch<QualifiedName> types =
        new NameMatch<>(
            from.types().keySet(), to.types().keySet(), renames.types(), Spelling::meaning);
    renames
        .labels()
        .forEach(
            (type, labels) ->
                rules.check(
                    labels,
                    labels(types.oldName(type).flatMap(from::type)),
                    labels(to.type(type)),
                    "label",
                    label -> new SchemaPath.OfLabel(type, label)));
    if (rules.problems.isEmpty()) {
      NameMatch<QualifiedName> tables =
          new NameMatch<>(
              from.tables().keySet(), to.tables().keySet(), renames.tables(), Spelling::meaning);
      renames
          .columns()
          .forEach(
              (table, columns) ->
                  rules.check(
                      columns,
                      columns(tables.oldName(table).flatMap(from::table)),
                      columns(to.table(table)),
                      "column",
                      column -> new SchemaPath.OfColumn(table, column)));
    }
    return List.copyOf(rules.problems);
  }

  private <K> void check(
      SortedMap<K, K> renames, Set<K> from, Set<K> to, String kind, Function<K, Subject> path) {
    Map<K, K> sources = new HashMap<>();
    renames.forEach(
        (old, now) -> {
          String rename =
              "The " + kind + " " + path.apply(old) + " is said to be renamed to " + now + ", but ";
          if (!from.contains(old)) {
            add("UnknownRenameSource", path.apply(old), rename + "there was no such " + kind + ".");
          }
          if (!to.contains(now)) {
            add(
                "UnknownRenameTarget",
                path.apply(now),
                rename + "there is no " + kind + " " + now + ".");
          }
          K other = sources.putIfAbsent(now, old);
          if (other != null) {
            add("AmbiguousRename", path.apply(now), rename + "so is " + other + ".");
          }
        });
  }

  private void add(String code, Subject subject, String fact) {
    problems.add(
        Problem.error(
            code, subject, fact, "Correct the old name in @RenamedFrom, or remove it there."));
  }

  private static Set<String> labels(Optional<NamedType> type) {
    return type.filter(NamedEnum.class::isInstance)
        .map(found -> Set.copyOf(((NamedEnum) found).labels()))
        .orElse(Set.of());
  }

  private static Set<Identifier> columns(Optional<Table> table) {
    return table.map(found -> found.columns().keySet()).orElse(Set.of());
  }
}
