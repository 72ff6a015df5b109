package dev.athanor.processor.writing;

import dev.athanor.processor.writing.Expression.Block;
import dev.athanor.processor.writing.Expression.Call;
import dev.athanor.processor.writing.Expression.Chain;
import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identity;
import dev.athanor.schema.Index;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a schema as the calls that describe them. */
final class PartCode {

  private final Words words;

  PartCode(Words words) {
    this.words = words;
  }

  /** The whole table as statements on {@code t}. */
  Block table(Table table) {
    List<Expression> lines = new ArrayList<>();
    table.columns().values().forEach(column -> lines.add(line(column(column, "column"))));
    table.primaryKey().ifPresent(key -> lines.add(line(primaryKey(key, "primaryKey", List.of()))));
    for (ForeignKey key : table.foreignKeys().values()) {
      lines.add(line(foreignKey(key, "foreignKey", List.of())));
    }
    table
        .uniqueConstraints()
        .values()
        .forEach(unique -> lines.add(line(unique(unique, "unique", List.of()))));
    table
        .checkConstraints()
        .values()
        .forEach(
            check ->
                lines.add(
                    line(
                        Call.of(
                            "check",
                            Words.name(check.name()),
                            Literals.string(check.expression())))));
    for (ExclusionConstraint exclusion : table.exclusionConstraints().values()) {
      lines.add(line(IndexCode.exclusion(exclusion, "exclusion", List.of(), words)));
    }
    for (Index index : table.indexes().values()) {
      lines.add(line(IndexCode.index(index, "index", List.of())));
    }
    if (table.unlogged()) {
      lines.add(line(Call.of("unlogged")));
    }
    table.partitioning().ifPresent(it -> lines.add(line(partitioned(it))));
    text("comment", table.comment()).ifPresent(call -> lines.add(line(call)));
    text("options", table.options()).ifPresent(call -> lines.add(line(call)));
    return new Block("t", lines);
  }

  /** A new column: its name and type are arguments of {@code method}. */
  List<Call> column(Column column, String method, Expression... first) {
    List<Expression> arguments = new ArrayList<>(List.of(first));
    arguments.add(Words.name(column.name()));
    arguments.add(words.type(column.type()));
    List<Call> calls = new ArrayList<>(List.of(new Call(method, arguments)));
    calls.addAll(attributes(column));
    return calls;
  }

  /** What a column is, its name left out. */
  List<Call> definition(Column column) {
    List<Call> calls = new ArrayList<>(List.of(Call.of("type", words.type(column.type()))));
    calls.addAll(attributes(column));
    return calls;
  }

  List<Call> primaryKey(PrimaryKey key, String method, List<Expression> first) {
    List<Call> calls = new ArrayList<>();
    calls.add(new Call(method, Words.names(first, key.columns())));
    key.name().ifPresent(name -> calls.add(Call.of("named", Words.name(name))));
    return calls;
  }

  List<Call> foreignKey(ForeignKey key, String method, List<Expression> between) {
    List<Expression> arguments = new ArrayList<>(List.of(Words.name(key.name())));
    arguments.addAll(between);
    List<Call> calls = new ArrayList<>();
    calls.add(new Call(method, Words.names(arguments, key.columns())));
    calls.add(
        new Call(
            "references",
            Words.names(List.of(Words.name(key.referencedTable())), key.referencedColumns())));
    action("onDelete", key.onDelete()).ifPresent(calls::add);
    action("onUpdate", key.onUpdate()).ifPresent(calls::add);
    if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
      calls.add(Call.of("deferrability", words.constant(key.deferrability())));
    }
    text("definition", key.definition()).ifPresent(calls::add);
    return calls;
  }

  List<Call> unique(UniqueConstraint unique, String method, List<Expression> between) {
    List<Expression> arguments = new ArrayList<>(List.of(Words.name(unique.name())));
    arguments.addAll(between);
    List<Call> calls = new ArrayList<>();
    calls.add(new Call(method, Words.names(arguments, unique.columns())));
    text("options", unique.options()).ifPresent(calls::add);
    return calls;
  }

  List<Call> sequence(Sequence sequence) {
    List<Call> calls = new ArrayList<>();
    if (sequence.start() != 1) {
      calls.add(Call.of("startWith", Literals.number(sequence.start())));
    }
    if (sequence.increment() != 1) {
      calls.add(Call.of("incrementBy", Literals.number(sequence.increment())));
    }
    text("options", sequence.options()).ifPresent(calls::add);
    return calls;
  }

  /** What is said of the partitioning. */
  static List<Call> partitioning(Partitioning partitioning) {
    String method =
        switch (partitioning.strategy()) {
          case RANGE -> "byRange";
          case LIST -> "byList";
          case HASH -> "byHash";
        };
    List<Call> calls = new ArrayList<>();
    calls.add(new Call(method, Words.names(List.of(), partitioning.columns())));
    if (partitioning.defaultPartition()) {
      calls.add(Call.of("withDefault"));
    }
    return calls;
  }

  private static List<Call> partitioned(Partitioning partitioning) {
    List<Call> calls = new ArrayList<>(List.of(Call.of("partitioned")));
    calls.addAll(partitioning(partitioning));
    return calls;
  }

  private static List<Call> attributes(Column column) {
    List<Call> calls = new ArrayList<>();
    text("collate", column.collation()).ifPresent(calls::add);
    if (!column.nullable()) {
      calls.add(Call.of("notNull"));
    }
    column.identity().ifPresent(identity -> calls.add(identity(identity)));
    column.defaultValue().ifPresent(value -> calls.add(defaultValue(value)));
    column
        .generated()
        .ifPresent(
            generated ->
                calls.add(
                    Call.of(
                        generated.stored() ? "generatedAndStoredAs" : "generatedAs",
                        Literals.string(generated.expression()))));
    text("comment", column.comment()).ifPresent(calls::add);
    text("options", column.options()).ifPresent(calls::add);
    return calls;
  }

  private static Call identity(Identity identity) {
    return identity.equals(Identity.BY_DEFAULT)
        ? Call.of("identity")
        : Call.of(
            identity.always() ? "identityAlways" : "identity",
            Literals.number(identity.start()),
            Literals.number(identity.increment()));
  }

  private static Call defaultValue(DefaultValue value) {
    if (value instanceof DefaultValue.Text text) {
      return Call.of("defaultValue", Literals.string(text.value()));
    }
    if (value instanceof DefaultValue.Number number) {
      return Call.of("defaultValue", Literals.number(number.value()));
    }
    if (value instanceof DefaultValue.Bool bool) {
      return Call.of("defaultValue", new Expression.Atom(Boolean.toString(bool.value())));
    }
    return Call.of("defaultExpression", Literals.string(((DefaultValue.Expression) value).sql()));
  }

  private Optional<Call> action(String method, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? Optional.empty()
        : Optional.of(Call.of(method, words.constant(action)));
  }

  static Optional<Call> text(String method, Optional<String> text) {
    return text.map(present -> Call.of(method, Literals.string(present)));
  }

  private static Chain line(List<Call> calls) {
    return new Chain("t", calls);
  }

  private static Chain line(Call call) {
    return line(List.of(call));
  }
}
