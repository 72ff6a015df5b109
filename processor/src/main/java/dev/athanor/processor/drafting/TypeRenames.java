package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TypeReference;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which named types have another name than before. An answer tells it; so do the columns, where all
 * that have had a type which is gone have one and the same new type now, for whatever becomes of
 * the old one, its rows are theirs.
 */
final class TypeRenames {

  private final Schema from;
  private final Schema to;
  private final Map<QualifiedName, QualifiedName> renames = new TreeMap<>();
  private final Set<QualifiedName> gone;
  private final Set<QualifiedName> come;

  private TypeRenames(Schema from, Schema to) {
    this.from = from;
    this.to = to;
    gone = withoutNamesake(from, to);
    come = withoutNamesake(to, from);
  }

  /**
   * Old names to new ones.
   *
   * @param names the renames of tables and columns
   */
  static Map<QualifiedName, QualifiedName> resolve(
      Schema from, Schema to, Renames names, DeclaredChanges answers, AnswerLog log) {
    TypeRenames types = new TypeRenames(from, to);
    answers.renamedTypes().forEach(answer -> types.take(answer, log));
    types.conclude(names);
    return types.renames;
  }

  /** The type that has been what is named {@code now}. */
  static Optional<NamedType> former(
      Schema from, QualifiedName now, Map<QualifiedName, QualifiedName> renames) {
    return from.types().values().stream()
        .filter(type -> isSame(renames.getOrDefault(type.name(), type.name()), now))
        .findFirst();
  }

  private void take(RenamedType answer, AnswerLog log) {
    Optional<QualifiedName> then = find(gone, answer.then());
    if (then.isPresent() && come.contains(answer.now()) && isOfOneKind(then.get(), answer.now())) {
      log.taken(answer.answer());
      add(then.get(), answer.now());
    } else if (find(to.types().keySet(), answer.then()).isPresent()) {
      log.contradicted(answer.answer(), answer.then());
    } else if (then.isPresent()) {
      log.passedOver(answer.answer(), reason(then.get(), answer.now()));
    } else {
      log.spent(answer.answer(), answer.then());
    }
  }

  private void conclude(Renames names) {
    Map<QualifiedName, Set<QualifiedName>> successors = new TreeMap<>();
    Map<QualifiedName, Set<QualifiedName>> predecessors = new TreeMap<>();
    for (Table before : from.tables().values()) {
      QualifiedName now = names.tables().getOrDefault(before.name(), before.name());
      Map<Identifier, Identifier> columns =
          names.columns().getOrDefault(now, Collections.emptySortedMap());
      to.table(now)
          .ifPresent(
              after ->
                  before
                      .columns()
                      .forEach(
                          (name, column) ->
                              Optional.ofNullable(
                                      after.columns().get(columns.getOrDefault(name, name)))
                                  .filter(it -> it.type() instanceof TypeReference)
                                  .filter(it -> column.type() instanceof TypeReference)
                                  .ifPresent(
                                      it -> {
                                        QualifiedName then = ((TypeReference) column.type()).type();
                                        QualifiedName type = ((TypeReference) it.type()).type();
                                        add(successors, then, type);
                                        add(predecessors, type, then);
                                      })));
    }
    successors.forEach(
        (then, all) -> {
          QualifiedName now = all.iterator().next();
          boolean alone = all.size() == 1 && predecessors.get(now).size() == 1;
          if (alone && gone.contains(then) && come.contains(now) && isOfOneKind(then, now)) {
            add(then, now);
          }
        });
  }

  private String reason(QualifiedName then, QualifiedName now) {
    return come.contains(now)
        ? then + " and " + now + " are not of one kind"
        : "the snapshot has " + now + " already";
  }

  private boolean isOfOneKind(QualifiedName then, QualifiedName now) {
    return from.types().get(then).getClass().equals(to.types().get(now).getClass());
  }

  private void add(QualifiedName then, QualifiedName now) {
    renames.put(then, now);
    gone.remove(then);
    come.remove(now);
  }

  private static void add(
      Map<QualifiedName, Set<QualifiedName>> map, QualifiedName key, QualifiedName value) {
    map.computeIfAbsent(key, any -> new TreeSet<>()).add(value);
  }

  private static Set<QualifiedName> withoutNamesake(Schema schema, Schema other) {
    return schema.types().keySet().stream()
        .filter(name -> find(other.types().keySet(), name).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<QualifiedName> find(Collection<QualifiedName> names, QualifiedName name) {
    return names.stream().filter(each -> isSame(each, name)).findFirst();
  }

  private static boolean isSame(QualifiedName one, QualifiedName other) {
    return one.name().matches(other.name())
        && one.namespace().isPresent() == other.namespace().isPresent()
        && one.namespace().stream().allMatch(it -> it.matches(other.namespace().orElseThrow()));
  }
}
