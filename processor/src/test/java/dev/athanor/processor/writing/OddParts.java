package dev.athanor.processor.writing;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.UniqueConstraint;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Parts of schemas with names and texts of every length and kind. */
final class OddParts {

  private static final List<String> FRAGMENTS =
      List.of(
          "%s",
          "{0}",
          "$L",
          "$$",
          "\"",
          "\\",
          "\\u0022",
          "\n",
          "\t",
          "'",
          "ü",
          "\ud83d\ude00",
          "\ud800",
          "\u202e",
          "*/",
          "//",
          " ",
          "a",
          "hero",
          "x_y",
          "日本");

  private OddParts() {}

  static Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(FRAGMENTS).list().ofMaxSize(12).map(parts -> String.join("", parts));
    return Arbitraries.frequencyOf(
            Tuple.of(3, words()),
            Tuple.of(2, odd),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(9)))
        .filter(text -> !text.isBlank());
  }

  static Arbitrary<Identifier> names() {
    Arbitrary<Identifier> plain = words().map(name -> new Identifier(name, false));
    return Arbitraries.frequencyOf(
        Tuple.of(3, plain), Tuple.of(1, texts().map(name -> new Identifier(name, true))));
  }

  static Arbitrary<QualifiedName> tableNames() {
    return Combinators.combine(names().optional(0.2), names()).as(QualifiedName::new);
  }

  static Arbitrary<Column> columns() {
    Arbitrary<Column> plain =
        Combinators.combine(names(), types(), Arbitraries.of(true, false))
            .as((name, type, nullable) -> Column.of(name, type).withNullable(nullable));
    Arbitrary<Identity> identities =
        Combinators.combine(Arbitraries.of(true, false), numbers(), numbers()).as(Identity::new);
    return Combinators.combine(
            plain,
            identities.optional(0.2),
            defaults().optional(0.4),
            Combinators.combine(texts(), Arbitraries.of(true, false))
                .as(GeneratedValue::new)
                .optional(0.2),
            texts().optional(0.3),
            texts().optional(0.1),
            texts().optional(0.1))
        .as(
            (column, identity, value, generated, comment, options, collation) ->
                new Column(
                    column.name(),
                    column.type(),
                    collation,
                    column.nullable(),
                    identity,
                    value,
                    generated,
                    comment,
                    options));
  }

  static Arbitrary<ForeignKey> foreignKeys() {
    return Combinators.combine(
            names(),
            names().list().ofMinSize(1).ofMaxSize(3),
            tableNames(),
            Arbitraries.of(ReferentialAction.class),
            Arbitraries.of(ReferentialAction.class),
            Arbitraries.of(Deferrability.class),
            texts().optional(0.1))
        .as(
            (name, columns, table, onDelete, onUpdate, deferrability, definition) ->
                new ForeignKey(
                    name, columns, table, columns, onDelete, onUpdate, deferrability, definition));
  }

  static Arbitrary<Index> indexes() {
    Arbitrary<NullsOrder> nulls =
        Arbitraries.frequency(
            Tuple.of(4, NullsOrder.UNSPECIFIED),
            Tuple.of(1, NullsOrder.FIRST),
            Tuple.of(1, NullsOrder.LAST));
    Arbitrary<IndexPart> columns =
        Combinators.combine(names(), Arbitraries.of(SortOrder.class), nulls, texts().optional(0.2))
            .as(IndexPart.OfColumn::new);
    Arbitrary<IndexPart> expressions =
        Combinators.combine(texts(), Arbitraries.of(SortOrder.class), nulls, texts().optional(0.2))
            .as(IndexPart.OfExpression::new);
    Arbitrary<List<IndexPart>> parts =
        Arbitraries.frequencyOf(Tuple.of(4, columns), Tuple.of(1, expressions))
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    return Combinators.combine(
            names(),
            parts,
            Arbitraries.of(true, false),
            texts().optional(0.1),
            names().list().ofMaxSize(2),
            texts().optional(0.2),
            texts().optional(0.1))
        .as(Index::new);
  }

  static Arbitrary<ExclusionConstraint> exclusions() {
    Arbitrary<IndexPart> parts =
        Arbitraries.oneOf(
            names().map(IndexPart.OfColumn::ascending),
            texts().map(sql -> new IndexPart.OfExpression(sql, SortOrder.ASCENDING)));
    return Combinators.combine(
            names(),
            Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("gist")), Tuple.of(1, texts())),
            Combinators.combine(parts, texts(), texts().optional(0.2))
                .as((part, with, by) -> new ExclusionElement(part.withOperatorClass(by), with))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3),
            texts().optional(0.2),
            Arbitraries.of(Deferrability.class))
        .as(ExclusionConstraint::new);
  }

  static Arbitrary<Partitioning> partitionings() {
    return Combinators.combine(
            Arbitraries.of(PartitionStrategy.class),
            names().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false))
        .as(
            (strategy, columns, wanted) ->
                new Partitioning(strategy, columns, wanted && strategy != PartitionStrategy.HASH));
  }

  static Arbitrary<PrimaryKey> primaryKeys() {
    return Combinators.combine(names().optional(), names().list().ofMinSize(1).ofMaxSize(4))
        .as(PrimaryKey::new);
  }

  static Arbitrary<UniqueConstraint> uniques() {
    return Combinators.combine(
            names(), names().list().ofMinSize(1).ofMaxSize(14), texts().optional(0.1))
        .as(UniqueConstraint::new);
  }

  static Arbitrary<CheckConstraint> checks() {
    return Combinators.combine(names(), texts()).as(CheckConstraint::new);
  }

  static Arbitrary<Sequence> sequences() {
    return Combinators.combine(tableNames(), numbers(), numbers(), texts().optional(0.1))
        .as(Sequence::new);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('_')
        .ofMinLength(1)
        .ofMaxLength(70);
  }

  private static Arbitrary<Long> numbers() {
    return Arbitraries.oneOf(Arbitraries.just(1L), Arbitraries.longs()).filter(n -> n != 0);
  }

  private static Arbitrary<DefaultValue> defaults() {
    return Arbitraries.oneOf(
        List.of(
            texts().map(DefaultValue.Text::new),
            texts().map(DefaultValue.Expression::new),
            Arbitraries.bigDecimals().ofScale(3).map(DefaultValue.Number::new),
            Arbitraries.bigIntegers()
                .map(number -> new DefaultValue.Number(new java.math.BigDecimal(number))),
            Arbitraries.of(true, false).map(DefaultValue.Bool::new)));
  }

  private static Arbitrary<ColumnType> types() {
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.of(
                ColumnTypes.bigint(),
                ColumnTypes.bool(),
                ColumnTypes.date(),
                ColumnTypes.timestampTz(6),
                ColumnTypes.numeric(38, 2),
                ColumnTypes.varchar(255)),
            texts().map(ColumnTypes::nativeType),
            texts()
                .list()
                .ofMinSize(1)
                .ofMaxSize(16)
                .map(values -> ColumnTypes.enumeration(values.toArray(new String[0])))));
  }
}
