package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be asked where a name might be a rename, with the answers ready to paste. */
final class Questions {

  private static final String CODE = "RenamedOrDropped";

  private final KnownSchema entities;
  private final AnswerText answers;

  Questions(KnownSchema entities) {
    this.entities = entities;
    answers = new AnswerText(entities);
  }

  /**
   * About a table.
   *
   * @param owner what stood behind it, by its name of today
   */
  Problem table(OpenQuestion<QualifiedName> question, String owner) {
    QualifiedName then = question.then();
    QualifiedName place =
        question.candidates().stream().findFirst().orElseGet(() -> tableOf(owner));
    List<String> renamed = sources(question).map(now -> answers.renamed(then, now)).toList();
    String type = Owners.classOf(entities.origins().owner(place));
    return Problem.error(
        CODE,
        new SchemaPath.OfTable(place),
        fact("The table " + then, question, entities.origins().tables(), "rows"),
        remedy(question, renamed, "rows", answers.dropped(then, type)));
  }

  /** About a column of a table. */
  Problem column(QualifiedName table, OpenQuestion<Identifier> question) {
    Identifier then = question.then();
    List<String> renamed = sources(question).map(now -> answers.renamed(table, then, now)).toList();
    return Problem.error(
        CODE,
        question.candidates().isEmpty()
            ? new SchemaPath.OfTable(table)
            : new SchemaPath.OfColumn(table, question.candidates().get(0)),
        fact(
            "The column " + table + "." + then,
            question,
            entities.origins().columns().getOrDefault(table, Map.of()),
            "values"),
        remedy(question, renamed, "values", answers.dropped(table, then)));
  }

  /** The names that it may have now; its own is one of them where it is still there. */
  private static <K> Stream<K> sources(OpenQuestion<K> question) {
    return question.doubt() == OpenQuestion.Doubt.MOVED
        ? Stream.concat(question.candidates().stream(), Stream.of(question.then()))
        : question.candidates().stream();
  }

  private static <K> String fact(
      String what, OpenQuestion<K> question, Map<K, String> owners, String contents) {
    String names =
        question.candidates().stream().map(Object::toString).collect(Collectors.joining(", "));
    String are = names + (question.candidates().size() == 1 ? " is" : " are") + " new";
    String current = question.current().map(Object::toString).orElse("");
    String owner = question.current().map(owners::get).orElse("");
    return switch (question.doubt()) {
      case GONE -> what + " is gone and " + are + ": renamed or dropped?";
      case REPLACED ->
          what
              + " is gone, and "
              + owner
              + " now has "
              + current
              + ", which was there before and keeps its "
              + contents
              + (names.isEmpty() ? ": dropped?" : "; " + are + ": renamed or dropped?");
      case DISPLACED ->
          what
              + " is gone, for "
              + owner
              + " now has "
              + current
              + ", which an answer says to be another one: dropped?";
      case MOVED ->
          what
              + " is still there, for "
              + owners.get(question.then())
              + ", but "
              + owner
              + ", which had it, now has "
              + current
              + ": which of them has its "
              + contents
              + "?";
    };
  }

  private static String remedy(
      OpenQuestion<?> question, List<String> renamed, String contents, String dropped) {
    String kept = ", its " + contents + " kept: write ";
    String drop = "Dropped with its " + contents + ": write " + dropped + ".";
    if (question.doubt() == OpenQuestion.Doubt.MOVED) {
      return "Renamed" + kept + renamed.get(0) + ". Not renamed: write " + renamed.get(1) + ".";
    }
    return renamed.isEmpty() ? drop : "Renamed" + kept + String.join(" or ", renamed) + ". " + drop;
  }

  private QualifiedName tableOf(String owner) {
    return entities.origins().tables().entrySet().stream()
        .filter(table -> table.getValue().equals(owner))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> entities.schema().tables().keySet().iterator().next());
  }
}
