package dev.athanor.processor.drafting;

import dev.athanor.problem.Problem;
import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedLabel;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedLabel;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which labels of named enumerations have another name than before. Nothing but an answer tells:
 * where labels are gone and others are new it is asked.
 */
final class LabelRenames {

  private final DeclaredChanges answers;
  private final AnswerLog log;
  private final List<Problem> problems;
  private final Map<QualifiedName, Map<String, String>> renames = new TreeMap<>();

  private LabelRenames(DeclaredChanges answers, AnswerLog log, List<Problem> problems) {
    this.answers = answers;
    this.log = log;
    this.problems = problems;
  }

  /**
   * The renames by the names of their types.
   *
   * @param types types that have another name
   * @param problems where problems are added
   */
  static Map<QualifiedName, Map<String, String>> resolve(
      Schema from,
      Schema to,
      Map<QualifiedName, QualifiedName> types,
      DeclaredChanges answers,
      AnswerLog log,
      List<Problem> problems) {
    LabelRenames labels = new LabelRenames(answers, log, problems);
    for (NamedType type : to.types().values()) {
      List<String> before =
          TypeRenames.former(from, type.name(), types).map(LabelRenames::parts).orElse(List.of());
      labels.resolve(before, type);
    }
    return labels.renames;
  }

  /** The labels of an enumeration, or the attributes of a structure. */
  private static List<String> parts(NamedType type) {
    return type instanceof NamedStruct struct
        ? struct.attributes().stream().map(attribute -> attribute.name().toString()).toList()
        : ((NamedEnum) type).labels();
  }

  private void resolve(List<String> before, NamedType type) {
    List<String> now = parts(type);
    List<String> gone = new ArrayList<>(before);
    gone.removeAll(now);
    List<String> come = new ArrayList<>(now);
    come.removeAll(before);
    for (RenamedLabel answer : answers.renamedLabels()) {
      if (answer.type().equals(type.name())) {
        boolean fits = gone.contains(answer.then()) && come.contains(answer.now());
        if (fits) {
          log.taken(answer.answer());
          gone.remove(answer.then());
          come.remove(answer.now());
          renames
              .computeIfAbsent(type.name(), name -> new TreeMap<>())
              .put(answer.then(), answer.now());
        } else if (now.contains(answer.then())) {
          log.contradicted(answer.answer(), answer.then());
        } else {
          log.spent(answer.answer(), answer.then());
        }
      }
    }
    for (DroppedLabel answer : answers.droppedLabels()) {
      if (answer.type().equals(type.name())) {
        if (gone.remove(answer.then())) {
          log.taken(answer.answer());
        } else if (now.contains(answer.then())) {
          log.contradicted(answer.answer(), answer.then());
        } else {
          log.spent(answer.answer(), answer.then());
        }
      }
    }
    if (!before.isEmpty() && !come.isEmpty()) {
      for (String part : gone) {
        problems.add(
            type instanceof NamedStruct
                ? ofAttribute(type.name(), part, come)
                : question(type.name(), part, come));
      }
    }
  }

  private static Problem question(QualifiedName type, String gone, List<String> come) {
    String renamed =
        come.stream()
            .map(label -> "@RenamedFrom(\"" + gone + "\") on " + label)
            .collect(Collectors.joining(" or "));
    return Problem.error(
        "RenamedOrDropped",
        new SchemaPath.OfLabel(type, come.get(0)),
        "The label "
            + new SchemaPath.OfLabel(type, gone)
            + " is gone and "
            + String.join(", ", come)
            + (come.size() == 1 ? " is" : " are")
            + " new: renamed or dropped?",
        "Renamed, the rows that have it kept: write "
            + renamed
            + ". Dropped, where no row has it: write @Dropped(\""
            + gone
            + "\") on the enumeration.");
  }

  /** PostgreSQL would rename an attribute; a rename is not worth a question of its own here. */
  private static Problem ofAttribute(QualifiedName type, String gone, List<String> come) {
    return Problem.error(
        "RenamedOrDropped",
        new SchemaPath.OfType(type),
        "The attribute "
            + gone
            + " of the type "
            + type
            + " is gone and "
            + String.join(", ", come)
            + (come.size() == 1 ? " is" : " are")
            + " new: renamed or dropped?",
        "Renamed: keep the old name with @Column(name = \""
            + gone
            + "\"). Dropped with its values: write @Dropped(\""
            + gone
            + "\") on the class.");
  }
}
