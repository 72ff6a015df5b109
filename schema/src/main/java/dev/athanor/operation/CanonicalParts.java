package dev.athanor.operation;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.Table;
import dev.athanor.schema.UniqueConstraint;
import java.util.TreeMap;

/** The parts of a schema as terms of the {@link CanonicalForm}. */
final class CanonicalParts {

  private CanonicalParts() {}

  static CanonicalText table(Table table) {
    CanonicalText text = new CanonicalText("table").name(table.name());
    for (Column column : new TreeMap<>(table.columns()).values()) {
      text.term(column(column));
    }
    table.primaryKey().ifPresent(key -> text.term(primaryKey(key)));
    table.foreignKeys().values().forEach(key -> text.term(foreignKey(key)));
    table.uniqueConstraints().values().forEach(unique -> text.term(unique(unique)));
    table.checkConstraints().values().forEach(check -> text.term(check(check)));
    table.indexes().values().forEach(index -> text.term(index(index)));
    return text.text("comment", table.comment()).text("options", table.options());
  }

  static CanonicalText column(Column column) {
    CanonicalText text = new CanonicalText("column").name(column.name()).raw(type(column.type()));
    text.wordIf(!column.nullable(), "notNull");
    column
        .identity()
        .ifPresent(
            identity ->
                text.term(
                    new CanonicalText("identity")
                        .number(identity.start())
                        .number(identity.increment())
                        .wordIf(identity.always(), "always")));
    column.defaultValue().ifPresent(value -> text.term(defaultValue(value)));
    column
        .generated()
        .ifPresent(
            generated ->
                text.term(
                    new CanonicalText("generated")
                        .text(generated.expression())
                        .wordIf(generated.stored(), "stored")));
    return text.text("comment", column.comment()).text("options", column.options());
  }

  static CanonicalText primaryKey(PrimaryKey key) {
    CanonicalText text = new CanonicalText("primaryKey").names(key.columns());
    key.name().ifPresent(text::name);
    return text;
  }

  static CanonicalText foreignKey(ForeignKey key) {
    CanonicalText text =
        new CanonicalText("foreignKey")
            .name(key.name())
            .names(key.columns())
            .name(key.referencedTable())
            .names(key.referencedColumns());
    action(text, "onDelete", key.onDelete());
    action(text, "onUpdate", key.onUpdate());
    text.wordIf(
        key.deferrability() != Deferrability.NOT_DEFERRABLE, key.deferrability().toString());
    return text.text("definition", key.definition());
  }

  static CanonicalText unique(UniqueConstraint unique) {
    return new CanonicalText("unique").name(unique.name()).names(unique.columns());
  }

  static CanonicalText check(CheckConstraint check) {
    return new CanonicalText("check").name(check.name()).text(check.expression());
  }

  static CanonicalText index(Index index) {
    CanonicalText text = new CanonicalText("index").name(index.name());
    CanonicalText parts = new CanonicalText("");
    index.parts().forEach(part -> parts.term(part(part)));
    text.term(parts).wordIf(index.unique(), "unique");
    return text.text("options", index.options());
  }

  static CanonicalText sequence(Sequence sequence) {
    return new CanonicalText("sequence")
        .name(sequence.name())
        .number(sequence.start())
        .number(sequence.increment())
        .text("options", sequence.options());
  }

  private static CanonicalText part(IndexPart part) {
    CanonicalText text =
        part instanceof IndexPart.OfColumn column
            ? new CanonicalText("column").name(column.name())
            : new CanonicalText("expression").text(((IndexPart.OfExpression) part).sql());
    return text.wordIf(part.order() == SortOrder.DESCENDING, "descending");
  }

  private static void action(CanonicalText text, String word, ReferentialAction action) {
    if (action != ReferentialAction.NO_ACTION) {
      text.term(new CanonicalText(word).word(action.toString()));
    }
  }

  private static CanonicalText defaultValue(DefaultValue value) {
    CanonicalText text = new CanonicalText("default");
    if (value instanceof DefaultValue.Text literal) {
      return text.text(literal.value());
    }
    if (value instanceof DefaultValue.Number number) {
      return text.word(number.value().toString());
    }
    if (value instanceof DefaultValue.Bool bool) {
      return text.word(Boolean.toString(bool.value()));
    }
    return text.term(new CanonicalText("expression").text(((DefaultValue.Expression) value).sql()));
  }

  private static String type(ColumnType type) {
    if (type instanceof PortableType portable) {
      return portable.toString();
    }
    if (type instanceof EnumType enumeration) {
      CanonicalText text = new CanonicalText("enumeration");
      enumeration.values().forEach(text::text);
      return text.toString();
    }
    return new CanonicalText("native").text(((NativeType) type).sql()).toString();
  }
}
