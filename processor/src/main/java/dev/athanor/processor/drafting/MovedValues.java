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

/**
 * Finds values that a draft would drop although their attribute is still there: a hierarchy has
 * another strategy, an attribute has moved along it or into another table, an association has
 * another form. A draft cannot carry rows over, so it asks before it lets them go.
 */
final class MovedValues {

  private static final String DISCRIMINATOR = "#discriminator";
  private static final String DELETED = "#deleted";

  private final Comparison sides;
  private final KnownSchema from;
  private final KnownSchema to;
  private final Set<QualifiedName> droppedTables;
  private final Map<QualifiedName, Set<Identifier>> droppedColumns;
  private final AnswerText answers;
  private final Hierarchies before;
  private final Links links;
  private final Successor successors;
  private final UnmappedAttributes unmapped;
  private final LostHistory histories;

  MovedValues(Comparison sides, DeclaredChanges declared) {
    this.sides = sides;
    from = sides.from();
    to = sides.to();
    droppedTables =
        declared.droppedTables().stream().map(drop -> drop.then()).collect(Collectors.toSet());
    droppedColumns =
        declared.droppedColumns().stream()
            .collect(
                Collectors.groupingBy(
                    drop -> drop.table(),
                    Collectors.mapping(drop -> drop.then(), Collectors.toSet())));
    answers = new AnswerText(to);
    before = new Hierarchies(from.schema());
    links = new Links(sides);
    successors = new Successor(sides, links);
    unmapped = new UnmappedAttributes(sides);
    histories = new LostHistory(sides);
  }

  /** A question for each column or table whose values would be lost. */
  List<Problem> questions() {
    List<Problem> questions = new ArrayList<>();
    from.schema()
        .tables()
        .forEach(
            (then, table) -> {
              QualifiedName now = sides.today(then);
              if (to.schema().tables().containsKey(now)) {
                goneColumns(then, table, now)
                    .forEach(column -> ask(table, now, column).ifPresent(questions::add));
              } else if (!droppedTables.contains(then)) {
                askAboutTable(then, table).ifPresent(questions::add);
              }
            });
    return questions;
  }

  private Set<Identifier> goneColumns(QualifiedName then, Table table, QualifiedName now) {
    Set<Identifier> gone = new TreeSet<>(table.columns().keySet());
    gone.removeAll(sides.columns().getOrDefault(now, Map.of()).keySet());
    gone.removeIf(column -> Comparison.has(to.schema().tables().get(now), column));
    gone.removeAll(droppedColumns.getOrDefault(now, Set.of()));
    return gone;
  }

  private Optional<Problem> ask(Table table, QualifiedName now, Identifier column) {
    QualifiedName then = table.name();
    String path = from.columnOwners(then).get(column);
    String gone = "The column " + then + "." + column + " is gone, ";
    String dropped = answers.dropped(now, column);
    if (path.equals(DISCRIMINATOR)) {
      String fact = gone + "which says what class each row belongs to.";
      return Optional.of(question(new SchemaPath.OfTable(now), fact, dropped));
    }
    if (path.equals(DELETED)) {
      String fact = gone + "which says which rows are deleted.";
      return Optional.of(question(new SchemaPath.OfTable(now), fact, dropped));
    }
    return successors
        .find(then, path, now)
        .map(it -> question(it, gone + "but its attribute now has " + it + ".", dropped))
        .or(() -> links.successor(table, now, column).map(it -> linked(it, gone, dropped)))
        .or(() -> histories.ofColumn(then, now, column))
        .or(() -> unmapped.ofColumn(then, now, column));
  }

  private Optional<Problem> askAboutTable(QualifiedName then, Table table) {
    String gone = "The table " + then + " is gone, ";
    return histories
        .ofTable(then, table)
        .or(
            () ->
                successor(then, table)
                    .or(() -> newDiscriminator(then))
                    .map(
                        column ->
                            question(
                                column,
                                gone + "but what was in it now belongs to " + column.table() + ".",
                                answers.dropped(then, type(column.table())))))
        .or(
            () ->
                links
                    .successor(table)
                    .map(it -> linked(it, gone, answers.dropped(then, type(tableOf(it))))))
        .or(() -> unmapped.ofTable(then));
  }

  private Optional<SchemaPath.OfColumn> successor(QualifiedName then, Table table) {
    return table.columns().keySet().stream()
        .map(column -> from.columnOwners(then).get(column))
        .flatMap(path -> successors.find(then, path, then).stream())
        .findFirst();
  }

  /** A column that has been added to say what class a row belongs to, which the table did. */
  private Optional<SchemaPath.OfColumn> newDiscriminator(QualifiedName gone) {
    QualifiedName root = before.root(gone);
    QualifiedName now = sides.today(root);
    boolean had = from.columnOwners(root).containsValue(DISCRIMINATOR);
    return root.equals(gone) || had || !to.schema().tables().containsKey(now)
        ? Optional.empty()
        : to.columnOwners(now).entrySet().stream()
            .filter(column -> column.getValue().equals(DISCRIMINATOR))
            .map(column -> new SchemaPath.OfColumn(now, column.getKey()))
            .findFirst();
  }

  private String type(QualifiedName table) {
    return Owners.classOf(to.origins().owner(table));
  }

  private static QualifiedName tableOf(SchemaPath path) {
    return path instanceof SchemaPath.OfColumn column
        ? column.table()
        : ((SchemaPath.OfTable) path).table();
  }

  private static Problem linked(SchemaPath successor, String gone, String dropped) {
    String fact = gone + "but " + successor + " is new and links the same tables.";
    return question(successor, fact, dropped);
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
