package dev.athanor.processor.drafting;

import dev.athanor.processor.mapping.Answer;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedTable;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedTable;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers as questions print them, read as the processor reads them from entities. */
final class PastedAnswers {

  static final Pattern ANSWER =
      Pattern.compile("@(RenamedFrom|Dropped)\\(([^)]*)\\) on (?:(\\w+) of )?([\\w.]*\\w)");
  private static final Pattern VALUE = Pattern.compile("(?:(\\w+) = )?\"([^\"]*)\"");

  private final KnownSchema entities;
  private final List<RenamedTable> renamedTables = new ArrayList<>();
  private final List<RenamedColumn> renamedColumns = new ArrayList<>();
  private final List<DroppedTable> droppedTables = new ArrayList<>();
  private final List<DroppedColumn> droppedColumns = new ArrayList<>();

  private PastedAnswers(KnownSchema entities) {
    this.entities = entities;
  }

  static DeclaredChanges of(KnownSchema entities, String... answers) {
    return of(entities, List.of(answers));
  }

  static DeclaredChanges of(KnownSchema entities, List<String> answers) {
    PastedAnswers pasted = new PastedAnswers(entities);
    answers.forEach(pasted::paste);
    return new DeclaredChanges(
        pasted.renamedTables,
        pasted.renamedColumns,
        pasted.droppedTables,
        pasted.droppedColumns,
        List.of(),
        List.of(),
        List.of());
  }

  /** The answers in a text, as they stand there. */
  static List<String> in(String text) {
    return ANSWER.matcher(text).results().map(MatchResult::group).toList();
  }

  private void paste(String text) {
    Matcher answer = ANSWER.matcher(text);
    if (!answer.matches()) {
      throw new IllegalArgumentException(text);
    }
    Map<String, String> values = new HashMap<>();
    VALUE
        .matcher(answer.group(2))
        .results()
        .forEach(v -> values.put(v.group(1) == null ? "value" : v.group(1), v.group(2)));
    Answer source = new Answer(text, answer.group(4));
    if (answer.group(1).equals("Dropped")) {
      dropped(values, answer.group(4), source);
    } else {
      renamed(values, answer.group(3), answer.group(4), source);
    }
  }

  private void dropped(Map<String, String> values, String type, Answer answer) {
    if (!values.containsKey("value")) {
      droppedTables.add(new DroppedTable(QualifiedName.of(values.get("table")), answer));
      return;
    }
    Identifier then = Identifier.of(values.get("value"));
    if (values.containsKey("table")) {
      droppedColumns.add(new DroppedColumn(QualifiedName.of(values.get("table")), then, answer));
    } else {
      droppedColumns.add(new DroppedColumn(tableOf(type), then, answer));
      droppedTables.add(new DroppedTable(QualifiedName.of(then), answer));
    }
  }

  private void renamed(Map<String, String> values, String attribute, String type, Answer answer) {
    String then = values.get("value");
    if (values.containsKey("column")) {
      QualifiedName table =
          values.containsKey("table") ? QualifiedName.of(values.get("table")) : tableOf(type);
      renamedColumn(table, Identifier.of(values.get("column")), then, answer);
    } else if (values.containsKey("table")) {
      renamedTable(QualifiedName.of(values.get("table")), then, answer);
    } else if (attribute == null) {
      renamedTable(tableOf(type), then, answer);
    } else {
      column(type, attribute)
          .ifPresentOrElse(
              column -> renamedColumn(tableOf(type), column, then, answer),
              () -> renamedTable(tableOf(type + "#" + attribute), then, answer));
    }
  }

  private Optional<Identifier> column(String type, String attribute) {
    return find(type).stream()
        .flatMap(table -> entities.columnOwners(table).entrySet().stream())
        .filter(column -> column.getValue().equals(attribute))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void renamedTable(QualifiedName now, String then, Answer answer) {
    renamedTables.add(new RenamedTable(now, QualifiedName.of(then), answer));
  }

  private void renamedColumn(QualifiedName table, Identifier now, String then, Answer answer) {
    renamedColumns.add(new RenamedColumn(table, now, Identifier.of(then), answer));
  }

  private QualifiedName tableOf(String owner) {
    return find(owner).orElseThrow(() -> new IllegalArgumentException("no table of " + owner));
  }

  private Optional<QualifiedName> find(String owner) {
    return entities.origins().tables().entrySet().stream()
        .filter(table -> table.getValue().equals(owner))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
