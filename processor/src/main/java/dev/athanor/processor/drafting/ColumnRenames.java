package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedColumn;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which columns have another name than before, table by table. */
final class ColumnRenames {

  private final KnownSchema from;
  private final KnownSchema to;
  private final AnswerLog log;
  private final Map<QualifiedName, List<RenamedColumn>> renamed;
  private final Map<QualifiedName, List<DroppedColumn>> dropped;

  ColumnRenames(KnownSchema from, KnownSchema to, DeclaredChanges answers, AnswerLog log) {
    this.from = from;
    this.to = to;
    this.log = log;
    renamed =
        answers.renamedColumns().stream().collect(Collectors.groupingBy(RenamedColumn::table));
    dropped =
        answers.droppedColumns().stream().collect(Collectors.groupingBy(DroppedColumn::table));
  }

  /** The renames by their tables; the problems are added to {@code problems}. */
  Map<QualifiedName, Map<Identifier, Identifier>> resolve(
      TableRenames tables, List<Problem> problems) {
    Map<QualifiedName, QualifiedName> formerNames = tables.level().formerNames();
    Questions questions = new Questions(to);
    Map<QualifiedName, Map<Identifier, Identifier>> columns = new TreeMap<>();
    for (QualifiedName table : to.schema().tables().keySet()) {
      Optional<QualifiedName> former = Optional.ofNullable(formerNames.get(table));
      boolean managed = !to.origins().unmanaged().tables().containsKey(table);
      if (!managed || tables.isOpen(table, former)) {
        continue;
      }
      Level<Identifier> level = level(tables.owners(), former, table);
      level.take(claims(table), log);
      level.conclude().forEach(open -> problems.add(questions.column(table, open)));
      problems.addAll(level.problems());
      if (!level.renames().isEmpty()) {
        columns.put(table, level.renames());
      }
    }
    logAnswersAboutNoTable();
    return columns;
  }

  private Level<Identifier> level(
      Owners owners, Optional<QualifiedName> former, QualifiedName table) {
    return new Level<>(
        former.map(name -> owners.columnsBefore(from, name)).orElse(Map.of()),
        KnownSchema.withOwningClass(to.columnOwners(table), to.origins().owner(table)),
        TableRenames::meaning);
  }

  private Claims<Identifier> claims(QualifiedName table) {
    return new Claims<>(
        renamed.getOrDefault(table, List.of()).stream()
            .map(column -> new Claims.Renamed<>(column.now(), column.then(), column.answer()))
            .toList(),
        dropped.getOrDefault(table, List.of()).stream()
            .map(column -> new Claims.Dropped<>(column.then(), column.answer()))
            .toList());
  }

  private void logAnswersAboutNoTable() {
    dropped.forEach(
        (table, drops) -> {
          if (!to.schema().tables().containsKey(table)) {
            drops.forEach(drop -> log.spent(drop.answer(), table + "." + drop.then()));
          }
        });
  }
}
