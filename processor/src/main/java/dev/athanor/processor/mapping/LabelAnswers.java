package dev.athanor.processor.mapping;

import dev.athanor.problem.Subject;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedLabel;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedLabel;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedType;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Reads {@code @RenamedFrom} on enumerations and structures that the database has as named types
 * and on constants, and {@code @Dropped} on these classes.
 */
final class LabelAnswers {

  private static final String RENAMED = Annotations.ATHANOR + "RenamedFrom";
  private static final String DROPPED = Annotations.ATHANOR + "Dropped";

  private final List<RenamedType> types = new ArrayList<>();
  private final List<RenamedLabel> renamed = new ArrayList<>();
  private final List<DroppedLabel> dropped = new ArrayList<>();
  private final Map<Subject, Place> places = new HashMap<>();

  LabelAnswers(MappingContext context) {
    refusePlain(context);
    for (NamedTypes.Found found : context.namedTypes.all()) {
      QualifiedName type = found.type().name();
      for (Element constant : NamedTypes.constants(found.source())) {
        String now = constant.getSimpleName().toString();
        Annotations.findAllByName(constant, RENAMED, RENAMED + ".List")
            .forEach(it -> renamed.add(new RenamedLabel(type, now, it.text("value"), answer(it))));
      }
      Annotations.findAllByName(found.source(), RENAMED, RENAMED + ".List")
          .forEach(it -> context.guarded(it.place("value"), () -> readType(type, it)));
      Annotations.findAllByName(found.source(), DROPPED, DROPPED + ".List")
          .forEach(it -> dropped.add(new DroppedLabel(type, it.text("value"), answer(it))));
    }
  }

  /** An answer on a class that is no type of the database would answer nothing. */
  private static void refusePlain(MappingContext context) {
    Set<TypeElement> plain = new LinkedHashSet<>(context.plainEnums);
    context.entities.values().stream()
        .flatMap(entity -> entity.mapped.values().stream())
        .map(Attribute::declaringClass)
        .filter(type -> context.metadata.has(type, "Embeddable"))
        .forEach(plain::add);
    context.namedTypes.all().forEach(found -> plain.remove(found.source()));
    for (TypeElement type : plain) {
      Stream.concat(Stream.of(type), NamedTypes.constants(type).stream())
          .flatMap(it -> Annotations.findAllByName(it, RENAMED, RENAMED + ".List").stream())
          .forEach(answer -> misplaced(context, type, answer));
      Annotations.findAllByName(type, DROPPED, DROPPED + ".List")
          .forEach(answer -> misplaced(context, type, answer));
    }
  }

  private static void misplaced(MappingContext context, TypeElement type, AnnotationView answer) {
    boolean isEnum = type.getKind() == ElementKind.ENUM;
    context.error(
        "MisplacedAnnotation",
        answer.place(),
        AnswerSource.text(answer)
            + (isEnum ? " speaks of a label, but " : " speaks of a structure, but ")
            + type.getSimpleName()
            + " is no named type of the database.",
        isEnum
            // Nothing but a statement changes the values that rows have.
            ? "Remove it, and change the rows in the revision, between its operations:"
                + " op.execute(\"update ... set ... = 'NEW' where ... = 'OLD'\")."
            : "Write it on the entities that embed "
                + type.getSimpleName()
                + ", whose columns are meant, or @RenamedFrom on the attribute.");
  }

  List<RenamedType> types() {
    return types;
  }

  List<RenamedLabel> renamed() {
    return renamed;
  }

  List<DroppedLabel> dropped() {
    return dropped;
  }

  Map<Subject, Place> places() {
    return places;
  }

  private void readType(QualifiedName type, AnnotationView renamed) {
    QualifiedName then = QualifiedName.of(renamed.text("value"));
    types.add(new RenamedType(type, then, answer(renamed)));
  }

  private Answer answer(AnnotationView annotation) {
    Answer answer = new Answer(AnswerSource.text(annotation), annotation.place().qualifiedName());
    places.put(answer, annotation.place("value"));
    return answer;
  }
}
