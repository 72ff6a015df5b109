package dev.athanor.processor.writing;

import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Indexes, and the constraints that are built on them, as the calls that describe them. */
final class IndexCode {

  private IndexCode() {}

  static List<Call> index(Index index, String method, List<Expression> between) {
    List<Expression> arguments = new ArrayList<>(List.of(Words.name(index.name())));
    arguments.addAll(between);
    List<Call> parts = index.parts().stream().flatMap(IndexCode::part).toList();
    boolean plain = parts.stream().allMatch(part -> part.method().equals("ascending"));
    if (plain) {
      parts.forEach(part -> arguments.addAll(part.arguments()));
    }
    List<Call> calls = new ArrayList<>(List.of(new Call(method, arguments)));
    if (!plain) {
      calls.addAll(parts);
    }
    if (index.unique()) {
      calls.add(Call.of("unique"));
    }
    PartCode.text("using", index.method()).ifPresent(calls::add);
    if (!index.included().isEmpty()) {
      calls.add(new Call("include", Words.names(List.of(), index.included())));
    }
    PartCode.text("where", index.condition()).ifPresent(calls::add);
    PartCode.text("options", index.options()).ifPresent(calls::add);
    return calls;
  }

  static List<Call> exclusion(
      ExclusionConstraint exclusion, String method, List<Expression> between, Words words) {
    List<Expression> arguments = new ArrayList<>(List.of(Words.name(exclusion.name())));
    arguments.addAll(between);
    List<Call> calls = new ArrayList<>(List.of(new Call(method, arguments)));
    exclusion.elements().forEach(element -> calls.add(element(element)));
    if (!exclusion.method().equals("gist")) {
      calls.add(Call.of("using", Literals.string(exclusion.method())));
    }
    PartCode.text("where", exclusion.condition()).ifPresent(calls::add);
    if (exclusion.deferrability() != Deferrability.NOT_DEFERRABLE) {
      calls.add(Call.of("deferrability", words.constant(exclusion.deferrability())));
    }
    return calls;
  }

  private static Call element(ExclusionElement element) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(
        element.part() instanceof IndexPart.OfColumn column
            ? Words.name(column.name())
            : Literals.string(((IndexPart.OfExpression) element.part()).sql()));
    arguments.add(Literals.string(element.operator()));
    element.part().operatorClass().map(Literals::string).ifPresent(arguments::add);
    return new Call(
        element.part() instanceof IndexPart.OfColumn ? "column" : "expression", arguments);
  }

  private static Stream<Call> part(IndexPart part) {
    String direction = part.order() == SortOrder.ASCENDING ? "ascending" : "descending";
    Call sorted =
        part instanceof IndexPart.OfColumn column
            ? Call.of(direction, Words.name(column.name()))
            : Call.of(
                direction + "Expression", Literals.string(((IndexPart.OfExpression) part).sql()));
    Stream<Call> nulls =
        switch (part.nulls()) {
          case UNSPECIFIED -> Stream.of();
          case FIRST -> Stream.of(Call.of("nullsFirst"));
          case LAST -> Stream.of(Call.of("nullsLast"));
        };
    Stream<Call> operatorClass = PartCode.text("operatorClass", part.operatorClass()).stream();
    return Stream.of(Stream.of(sorted), operatorClass, nulls).flatMap(calls -> calls);
  }
}
