package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds values that a draft would drop although their attribute is still there, in another table: a
 * hierarchy has another strategy, an attribute has moved along it or into a secondary table. A
 * draft cannot carry rows over, so it asks before it lets them go.
 */
final class MovedValues {

  private static final String DISCRIMINATOR = "#discriminator";

  private final KnownSchema from;
  private final KnownSchema to;
  private final Map<QualifiedName, QualifiedName> tables;
  private final Map<QualifiedName, Map<Identifier, Identifier>> columns;
  private final Owners owners;
  private final Set<QualifiedName> droppedTables;
  private final Map<QualifiedName, Set<Identifier>> droppedColumns;
  private final AnswerText answers;
  private final AttributeIndex attributes;
  private final Hierarchies before;
  private final Hierarchies after;

  /**
   * Compares what is known to be the same.
   *
   * @param tables old names of renamed tables to new ones
   * @param columns by the new name of a table, old names of its renamed columns to new ones
   */
  MovedValues(
      KnownSchema from,
      KnownSchema to,
      Map<QualifiedName, QualifiedName> tables,
      Map<QualifiedName, Map<Identifier, Identifier>> columns,
      Owners owners,
      DeclaredChanges declared) {
    this.from = from;
    this.to = to;
    this.tables = tables;
    this.columns = columns;
    this.owners = owners;
    droppedTables =
        declared.droppedTables().stream().map(drop -> drop.then()).collect(Collectors.toSet());
    droppedColumns =
        declared.droppedColumns().stream()
            .collect(
                Collectors.groupingBy(
                    drop -> drop.table(),
                    Collectors.mapping(drop -> drop.then(), Collectors.toSet())));
    answers = new AnswerText(to);
    attributes = new AttributeIndex(to);
    before = new Hierarchies(from.schema());
    after = new Hierarchies(to.schema());
  }

  /** A question for each column or table whose values would be lost. */
  List<Problem> questions() {
    List<Problem> questions = new ArrayList<>();
    from.schema()
        .tables()
        .forEach(
            (then, table) -> {
              QualifiedName now = tables.getOrDefault(then, then);
              if (to.schema().tables().containsKey(now)) {
                goneColumns(then, table, now).forEach(column -> ask(then, now, column, questions));
              } else if (!droppedTables.contains(then)) {
                askAboutTable(then, table).ifPresent(questions::add);
              }
            });
    return questions;
  }

  private Set<Identifier> goneColumns(QualifiedName then, Table table, QualifiedName now) {
    Set<Identifier> gone = new TreeSet<>(table.columns().keySet());
    gone.removeAll(columns.getOrDefault(now, Map.of()).keySet());
    gone.removeAll(to.schema().tables().get(now).columns().keySet());
    gone.removeAll(droppedColumns.getOrDefault(now, Set.of()));
    return gone;
  }

  private void ask(
      QualifiedName then, QualifiedName now, Identifier column, List<Problem> questions) {
    String path = from.columnOwners(then).get(column);
    String name = then + "." + column;
    if (path.equals(DISCRIMINATOR)) {
      questions.add(
          question(
              new SchemaPath.OfTable(now),
              "The column " + name + " is gone, which says what class each row belongs to.",
              answers.dropped(now, column)));
      return;
    }
    successor(then, path, now)
        .ifPresent(
            successor ->
                questions.add(
                    question(
                        successor,
                        "The column "
                            + name
                            + " is gone, but its attribute now has "
                            + successor
                            + ".",
                        answers.dropped(now, column))));
  }

  private Optional<Problem> askAboutTable(QualifiedName then, Table table) {
    Optional<SchemaPath.OfColumn> successor =
        table.columns().keySet().stream()
            .map(column -> from.columnOwners(then).get(column))
            .flatMap(path -> successor(then, path, then).stream())
            .findFirst();
    Optional<SchemaPath.OfColumn> discriminator = successor.or(() -> newDiscriminator(then));
    return discriminator.map(
        column ->
            question(
                column,
                "The table "
                    + then
                    + " is gone, but what was in it now belongs to "
                    + column.table()
                    + ".",
                answers.dropped(
                    then, Owners.classOf(to.origins().tables().getOrDefault(column.table(), "")))));
  }

  /** A column that has been added to say what class a row belongs to, which the table did. */
  private Optional<SchemaPath.OfColumn> newDiscriminator(QualifiedName gone) {
    QualifiedName root = before.root(gone);
    QualifiedName now = tables.getOrDefault(root, root);
    boolean had = from.columnOwners(root).containsValue(DISCRIMINATOR);
    return root.equals(gone) || had || !to.schema().tables().containsKey(now)
        ? Optional.empty()
        : to.columnOwners(now).entrySet().stream()
            .filter(column -> column.getValue().equals(DISCRIMINATOR))
            .map(column -> new SchemaPath.OfColumn(now, column.getKey()))
            .findFirst();
  }

  /** The column of another table that the attribute has now. */
  private Optional<SchemaPath.OfColumn> successor(
      QualifiedName then, String path, QualifiedName now) {
    String owner = from.origins().tables().getOrDefault(then, "");
    if (!AttributeIndex.isAttribute(path) || owner.isEmpty()) {
      return Optional.empty();
    }
    String attribute = owners.today(AttributeIndex.attribute(owner, path));
    return Stream.concat(
            attributes.ofAttribute(attribute, now),
            attributes
                .ofPath(path, now)
                .filter(this::isNew)
                .filter(column -> areRelated(then, now, column.table())))
        .findFirst();
  }

  private boolean isNew(SchemaPath.OfColumn column) {
    return from.schema()
        .table(column.table())
        .filter(old -> old.columns().containsKey(column.column()))
        .isEmpty();
  }

  private boolean areRelated(QualifiedName then, QualifiedName now, QualifiedName other) {
    return before.root(then).equals(before.root(other))
        || after.root(now).equals(after.root(other));
  }

  private static Problem question(SchemaPath place, String fact, String dropped) {
    return Problem.error(
        "MovedValues",
        place,
        fact,
        "A draft does not carry rows over. To let it drop the old place, write "
            + dropped
            + "; then record it, and put what copies the rows before the drop.");
  }
}
