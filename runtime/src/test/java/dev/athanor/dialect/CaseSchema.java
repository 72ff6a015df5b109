package dev.athanor.dialect;

import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.SchemaFold;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
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
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.StructAttribute;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import dev.athanor.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The schema that the {@linkplain OperationCases cases} change. */
final class CaseSchema {

  static final QualifiedName HERO = QualifiedName.of("hero");
  static final QualifiedName TEAM = QualifiedName.of("team");
  static final QualifiedName DEAL = QualifiedName.of("sales.deal");

  static final Column ID =
      Column.of(name("id"), ColumnTypes.bigint())
          .withNullable(false)
          .withIdentity(Identity.BY_DEFAULT);
  static final Column POWER =
      Column.of(name("power"), ColumnTypes.integer())
          .withDefault(new DefaultValue.Number(BigDecimal.ONE));
  static final Column AGE =
      Column.of(name("age"), ColumnTypes.integer())
          .withDefault(new DefaultValue.Number(BigDecimal.TEN));
  static final Column DOUBLED =
      Column.of(name("doubled"), ColumnTypes.integer())
          .withGenerated(new GeneratedValue("power * 2", true));
  static final Column NICKNAME = Column.of(name("nickname"), ColumnTypes.varchar(20));
  static final Column BORN = Column.of(name("born"), ColumnTypes.varchar(10));
  static final NamedEnum MOOD = new NamedEnum(QualifiedName.of("mood"), List.of("HAPPY", "SAD"));
  static final Column STATE =
      Column.of(name("state"), ColumnTypes.namedType("mood"))
          .withDefault(new DefaultValue.Text("HAPPY"));
  static final Column RANK = Column.of(name("rank_no"), ColumnTypes.integer()).withNullable(false);

  static final Schema SCHEMA =
      Schema.of(
              List.of(name("sales")),
              List.of(hero(), team(), Table.of(DEAL, List.of(RANK, STATE), Optional.empty())),
              List.of(new Sequence(QualifiedName.of("hero_seq"), 1, 50, Optional.empty())))
          .withExtensions(List.of(name("citext")))
          .withTypes(List.of(MOOD, new NamedEnum(QualifiedName.of("colour"), List.of("RED"))));

  static final NamedStruct PLACE =
      new NamedStruct(
          QualifiedName.of("place"),
          List.of(
              new StructAttribute(name("x"), ColumnTypes.integer()),
              new StructAttribute(name("`Street`"), ColumnTypes.varchar(40)),
              new StructAttribute(name("kind"), ColumnTypes.namedType("kind"))));

  private static final QualifiedName HOUSE = QualifiedName.of("house");

  private CaseSchema() {}

  /** The schema with what only this database has. */
  static Schema in(TestDatabase database) {
    return database == TestDatabase.POSTGRESQL
        ? SchemaFold.apply(
            SCHEMA,
            List.of(
                new AddExclusionConstraint(HERO, noSharedPower()),
                new CreateType(new NamedEnum(QualifiedName.of("kind"), List.of("TOWN"))),
                new CreateType(PLACE),
                new CreateTable(house())))
        : SCHEMA;
  }

  static Identifier name(String written) {
    return Identifier.of(written);
  }

  private static Table hero() {
    return new TableBuilder(HERO)
        .columns(List.of(ID, POWER, AGE, DOUBLED, NICKNAME, BORN))
        .column(Column.of(name("team_id"), ColumnTypes.bigint()))
        .primaryKey(Optional.of(PrimaryKey.of(name("id"))))
        .constraint(
            ForeignKey.of(
                name("fk_hero_team"), List.of(name("team_id")), TEAM, List.of(name("id"))))
        .constraint(new UniqueConstraint(name("uk_hero"), List.of(name("nickname"))))
        .constraint(new CheckConstraint(name("ck_hero"), "power > 0"))
        .index(Index.of(name("ix_hero"), List.of(name("team_id"))))
        .build();
  }

  private static Table house() {
    return new TableBuilder(HOUSE)
        .column(Column.of(name("place"), ColumnTypes.namedType("place")))
        .constraint(new CheckConstraint(name("ck_house"), "(place).x > 0"))
        .build();
  }

  private static Table team() {
    return Table.of(
        TEAM,
        List.of(
            Column.of(name("id"), ColumnTypes.bigint()).withNullable(false),
            Column.of(name("name"), ColumnTypes.varchar(40)).withNullable(false)),
        Optional.of(new PrimaryKey(Optional.of(name("pk_team")), List.of(name("id")))));
  }

  private static ExclusionConstraint noSharedPower() {
    return new ExclusionConstraint(
        name("ex_hero"),
        "gist",
        List.of(
            new ExclusionElement(
                new IndexPart.OfExpression("int4range(0, power)", SortOrder.ASCENDING), "&&")),
        Optional.empty(),
        Deferrability.NOT_DEFERRABLE);
  }
}
