package dev.athanor.processor.drafting;

import dev.athanor.processor.mapping.Answer;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedTable;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which tables have another name than before. It is found out twice: what is known of the tables
 * tells which classes have another name, and this tells more of the tables.
 *
 * @param level the names of all tables
 * @param owners which class was which
 * @param questions what has to be asked
 */
record TableRenames(
    Level<QualifiedName> level, Owners owners, List<OpenQuestion<QualifiedName>> questions) {

  static TableRenames resolve(
      KnownSchema from, KnownSchema to, DeclaredChanges answers, AnswerLog log) {
    Set<Answer> aboutColumns =
        answers.droppedColumns().stream().map(DroppedColumn::answer).collect(Collectors.toSet());
    Predicate<DroppedTable> aboutTables = drop -> !aboutColumns.contains(drop.answer());
    TableRenames first =
        resolve(
            from,
            to,
            Owners.between(from, to, Map.of()),
            claims(answers, aboutTables),
            new AnswerLog());

    Set<Answer> columns = columnsBefore(from, first.level.formerNames(), answers);
    Predicate<DroppedTable> gone =
        drop ->
            from.schema().tables().containsKey(drop.then())
                && !to.schema().tables().containsKey(drop.then())
                && !columns.contains(drop.answer());
    return resolve(
        from,
        to,
        Owners.between(from, to, first.level.renames()),
        claims(answers, aboutTables.or(gone)),
        log);
  }

  /** Whether a table may yet turn out to be another one than it seems. */
  boolean isOpen(QualifiedName now, Optional<QualifiedName> then) {
    return level.isDisputed(now)
        || questions.stream()
            .anyMatch(
                question ->
                    then.isEmpty()
                        || question.then().equals(then.get())
                        || question.candidates().contains(now));
  }

  private static TableRenames resolve(
      KnownSchema from,
      KnownSchema to,
      Owners owners,
      Claims<QualifiedName> claims,
      AnswerLog log) {
    Level<QualifiedName> level =
        new Level<>(owners.tablesBefore(from), to.tableOwners(), TableRenames::meaning);
    level.take(claims, log);
    List<OpenQuestion<QualifiedName>> questions =
        level.conclude().stream().map(question -> likelier(question, from, to)).toList();
    return new TableRenames(level, owners, questions);
  }

  /**
   * Of what may be the successor only the tables of entities, or only those of attributes, whatever
   * the table was itself; the others if there are none of them.
   */
  private static OpenQuestion<QualifiedName> likelier(
      OpenQuestion<QualifiedName> question, KnownSchema from, KnownSchema to) {
    boolean entity = Owners.isClass(from.origins().owner(question.then()));
    Map<QualifiedName, String> owners = to.origins().tables();
    List<QualifiedName> alike =
        question.candidates().stream()
            .filter(table -> Owners.isClass(owners.getOrDefault(table, "")) == entity)
            .toList();
    return alike.isEmpty()
        ? question
        : new OpenQuestion<>(question.then(), alike, question.doubt(), question.current());
  }

  private static Claims<QualifiedName> claims(
      DeclaredChanges answers, Predicate<DroppedTable> wanted) {
    return new Claims<>(
        answers.renamedTables().stream()
            .map(table -> new Claims.Renamed<>(table.now(), table.then(), table.answer()))
            .toList(),
        answers.droppedTables().stream()
            .filter(wanted)
            .map(table -> new Claims.Dropped<>(table.then(), table.answer()))
            .toList());
  }

  /** The answers on classes that name a column which the class's table has had. */
  private static Set<Answer> columnsBefore(
      KnownSchema from, Map<QualifiedName, QualifiedName> formerNames, DeclaredChanges answers) {
    return answers.droppedColumns().stream()
        .filter(
            drop ->
                from.schema()
                    .table(formerNames.getOrDefault(drop.table(), drop.table()))
                    .filter(table -> table.columns().containsKey(drop.then()))
                    .isPresent())
        .map(DroppedColumn::answer)
        .collect(Collectors.toSet());
  }

  /** The same for all spellings of a table's name that databases take for one. */
  static QualifiedName meaning(QualifiedName name) {
    return new QualifiedName(
        name.namespace().map(TableRenames::meaning), TableRenames.meaning(name.name()));
  }

  /** The same for all spellings of a name that databases take for one. */
  static Identifier meaning(Identifier name) {
    return new Identifier(name.key(), name.quoted());
  }
}
