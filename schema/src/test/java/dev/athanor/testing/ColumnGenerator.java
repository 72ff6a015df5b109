package dev.athanor.testing;

import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.Table;
import dev.athanor.schema.TypeReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Columns for a table that is being put together. */
final class ColumnGenerator {

  private static final List<String> COMMENTS =
      List.of("plain", "it's quoted", "two\nlines", "ünïcode — ☕");

  private final Dice dice;
  private final Style style;
  private final NameGenerator names;
  private final TypeGenerator types;

  ColumnGenerator(Dice dice, Style style, NameGenerator names, TypeGenerator types) {
    this.dice = dice;
    this.style = style;
    this.names = names;
    this.types = types;
  }

  /** A column of any kind. */
  Column any(Table table) {
    Optional<Column> base = dice.pickAny(Tables.operands(table));
    if (base.isPresent() && dice.chance(12)) {
      return generated(table, base.get());
    }
    Column column = plain(table);
    if (dice.chance(40)) {
      column = defaultFor(column.type()).map(column::withDefault).orElse(column);
    }
    return dice.chance(30) ? column.withNullable(false) : column;
  }

  /** A column that rows which are already there can take. */
  Column addable(Table table) {
    Column column = any(table);
    boolean filled = column.defaultValue().isPresent() || column.generated().isPresent();
    return style == Style.ANYTHING || filled ? column : column.withNullable(true);
  }

  /** A NOT NULL column that the database numbers. */
  Column identity(Table table) {
    Identity identity =
        dice.chance(50)
            ? Identity.BY_DEFAULT
            : new Identity(dice.chance(50), dice.between(1, 100), dice.between(1, 50));
    return Column.of(names.plainColumn(table), types.integer())
        .withNullable(false)
        .withIdentity(identity);
  }

  /** A nullable column without a default. */
  Column reference(Table table, ColumnType type) {
    return Column.of(names.column(table), type);
  }

  Optional<DefaultValue> defaultFor(ColumnType type) {
    if (style == Style.ANYTHING && dice.chance(30)) {
      return Optional.of(new DefaultValue.Expression("compute('it''s')"));
    }
    if (type instanceof EnumType enumeration) {
      return Optional.of(new DefaultValue.Text(dice.pick(enumeration.values())));
    }
    if (type instanceof TypeReference reference) {
      return types.label(reference).map(DefaultValue.Text::new);
    }
    if (!(type instanceof PortableType portable)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (portable.name()) {
          case BOOLEAN -> new DefaultValue.Bool(dice.chance(50));
          case TINYINT, SMALLINT, INTEGER, BIGINT ->
              new DefaultValue.Number(BigDecimal.valueOf(dice.between(1, 99)));
          case NUMERIC ->
              new DefaultValue.Number(
                  BigDecimal.valueOf(dice.between(11, 99), portable.arguments().get(1)));
          case VARCHAR, NVARCHAR -> new DefaultValue.Text(dice.pick(List.of("x", "it's", "")));
          case DATE -> new DefaultValue.Expression("current_date");
          default -> null;
        });
  }

  String comment() {
    return dice.pick(COMMENTS);
  }

  private Column generated(Table table, Column base) {
    String expression = base.name() + (dice.chance(50) ? " + 1" : " * 2");
    boolean stored = style == Style.EXECUTABLE || dice.chance(50);
    return Column.of(names.column(table), base.type())
        .withGenerated(new GeneratedValue(expression, stored));
  }

  private Column plain(Table table) {
    boolean operand = dice.chance(30);
    Column column =
        operand
            ? Column.of(names.plainColumn(table), types.integer())
            : Column.of(names.column(table), types.any());
    if (style == Style.ANYTHING && dice.chance(5)) {
      column = column.withOptions("compression lz4");
    }
    if (style == Style.ANYTHING && dice.chance(5)) {
      column = column.withCollation("C");
    }
    return dice.chance(15) ? column.withComment(comment()) : column;
  }
}
