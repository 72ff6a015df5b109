package dev.athanor.dialect;

import static dev.athanor.dialect.CaseSchema.DEAL;
import static dev.athanor.dialect.CaseSchema.HERO;
import static dev.athanor.dialect.CaseSchema.ID;
import static dev.athanor.dialect.CaseSchema.NICKNAME;
import static dev.athanor.dialect.CaseSchema.RANK;
import static dev.athanor.dialect.CaseSchema.TEAM;
import static dev.athanor.dialect.CaseSchema.name;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.Assume;
import dev.athanor.operation.Code;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.ReleaseExtension;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.RenameIndex;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RequireExtension;
import dev.athanor.operation.RunCode;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.ForeignKey;
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
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import dev.athanor.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every operation, in every variety that makes a difference to a database, by the case's name. */
final class OperationCases {

  private static final QualifiedName SEQUENCE = QualifiedName.of("hero_seq");

  private OperationCases() {}

  static Map<String, Operation> all() {
    Map<String, Operation> cases = new TreeMap<>(ColumnCases.all());
    cases.putAll(TypeCases.all());
    cases.put("releaseExtension", new ReleaseExtension(name("citext")));
    cases.put("requireExtension", new RequireExtension(name("`uuid-ossp`")));
    cases.put("createSchema", new CreateSchema(name("order")));
    cases.put("dropSchema", new DropSchema(name("public")));
    cases.put("createTable", new CreateTable(mission()));
    cases.put("dropTable", new DropTable(HERO));
    cases.put("renameTable", new RenameTable(TEAM, QualifiedName.of("`Team`")));
    cases.put("renameTableToSame", new RenameTable(TEAM, QualifiedName.of("Team")));
    cases.put("renameTableIntoSchema", new RenameTable(TEAM, QualifiedName.of("sales.crew")));
    cases.put("renameTableOutOfSchema", new RenameTable(DEAL, QualifiedName.of("deal")));
    cases.put("commentTable", new CommentTable(HERO, Optional.of("it's \\ a ☕")));
    cases.put(
        "alterTableOptions", new AlterTableOptions(HERO, Optional.of("with (fillfactor=70)")));
    cases.put("alterTableLogging", new AlterTableLogging(DEAL, true));
    cases.put("alterPartitioning", new AlterPartitioning(HERO, Optional.empty(), byRange()));
    cases.put("createTableUnlogged", new CreateTable(copy("draft").unlogged(true).build()));
    cases.put(
        "createTablePartitioned",
        new CreateTable(copy("sales.`Day`").partitioning(byRange()).build()));
    cases.put("addColumn", new AddColumn(HERO, alive()));
    cases.put("addColumnCollated", new AddColumn(TEAM, NICKNAME.withCollation("und-x-icu")));
    cases.put("dropColumn", new DropColumn(HERO, name("born")));
    cases.put("renameColumn", new RenameColumn(HERO, name("team_id"), name("`team ID`")));
    cases.put("addPrimaryKey", new AddPrimaryKey(DEAL, PrimaryKey.of(RANK.name())));
    cases.put("dropPrimaryKey", new DropPrimaryKey(HERO));
    cases.put("addForeignKey", new AddForeignKey(DEAL, reference(Deferrability.NOT_DEFERRABLE)));
    cases.put(
        "addForeignKeyDeferred",
        new AddForeignKey(DEAL, reference(Deferrability.INITIALLY_DEFERRED)));
    cases.put("dropForeignKey", new DropForeignKey(HERO, name("fk_hero_team")));
    cases.put(
        "addUniqueConstraint",
        new AddUniqueConstraint(TEAM, new UniqueConstraint(name("uk"), List.of(name("name")))));
    cases.put("dropUniqueConstraint", new DropUniqueConstraint(HERO, name("uk_hero")));
    cases.put(
        "addCheckConstraint",
        new AddCheckConstraint(TEAM, new CheckConstraint(name("ck"), "name <> ''")));
    cases.put("dropCheckConstraint", new DropCheckConstraint(HERO, name("ck_hero")));
    cases.put("addExclusionConstraint", new AddExclusionConstraint(HERO, exclusion()));
    cases.put("dropExclusionConstraint", new DropExclusionConstraint(HERO, name("ex_hero")));
    cases.put("renameConstraint", new RenameConstraint(HERO, name("uk_hero"), name("`UK hero`")));
    cases.put("createIndex", new CreateIndex(TEAM, index(column("name"), true)));
    cases.put("createIndexOfExpression", new CreateIndex(TEAM, index(lowerName(), false)));
    cases.put("createIndexOfSomeRows", new CreateIndex(TEAM, indexOfSomeRows()));
    cases.put("createIndexWithNulls", new CreateIndex(HERO, indexWithNulls()));
    cases.put("createIndexByClasses", new CreateIndex(TEAM, indexByClasses()));
    cases.put("dropIndex", new DropIndex(HERO, name("ix_hero")));
    cases.put("renameIndex", new RenameIndex(HERO, name("ix_hero"), name("ix_select")));
    cases.put("createSequence", new CreateSequence(sequence("sales.seq", -5, 1)));
    cases.put("createSequenceDown", new CreateSequence(sequence("seq", 5, -1)));
    cases.put("dropSequence", new DropSequence(SEQUENCE));
    cases.put("renameSequence", new RenameSequence(SEQUENCE, QualifiedName.of("hero_ids")));
    cases.put(
        "alterSequence",
        new AlterSequence(sequence("hero_seq", 1, 50), sequence("hero_seq", 100, -1)));
    cases.put("assume", new Assume(List.of()));
    cases.put("executeSql", ExecuteSql.of("update hero set power = 2"));
    cases.put("runCode", new RunCode("nothing", new Code() {}));
    return cases;
  }

  private static Column alive() {
    return Column.of(name("alive"), ColumnTypes.bool())
        .withNullable(false)
        .withDefault(new DefaultValue.Bool(true))
        .withComment("or not");
  }

  private static TableBuilder copy(String name) {
    return new TableBuilder(QualifiedName.of(name)).columns(List.of(RANK, CaseSchema.BORN));
  }

  private static Optional<Partitioning> byRange() {
    return Optional.of(new Partitioning(PartitionStrategy.RANGE, List.of(RANK.name()), true));
  }

  private static Table mission() {
    return new TableBuilder(QualifiedName.of("sales.mission"))
        .columns(List.of(ID, alive(), Column.of(name("`Boss`"), ColumnTypes.bigint())))
        .column(Column.of(name("order"), ColumnTypes.timestampTz(6)))
        .primaryKey(Optional.of(PrimaryKey.of(name("id"))))
        .constraint(
            ForeignKey.of(name("fk_boss"), List.of(name("`Boss`")), HERO, List.of(name("id"))))
        .index(Index.of(name("ix_order"), List.of(name("order"))))
        .comment(Optional.of("to do"))
        .build();
  }

  private static ForeignKey reference(Deferrability deferrability) {
    return new ForeignKey(
        name("fk_deal"),
        List.of(RANK.name()),
        TEAM,
        List.of(name("id")),
        ReferentialAction.CASCADE,
        ReferentialAction.RESTRICT,
        deferrability,
        Optional.empty());
  }

  private static ExclusionConstraint exclusion() {
    return new ExclusionConstraint(
        name("ex"),
        "gist",
        List.of(
            new ExclusionElement(
                new IndexPart.OfExpression("int4range(0, age)", SortOrder.ASCENDING), "&&"),
            new ExclusionElement(
                new IndexPart.OfExpression("int4range(0, power)", SortOrder.ASCENDING), "=")),
        Optional.of("age > 0"),
        Deferrability.INITIALLY_DEFERRED);
  }

  private static Index index(IndexPart part, boolean unique) {
    return new Index(name("ix_name"), List.of(part), unique, Optional.empty());
  }

  private static Index indexOfSomeRows() {
    return new Index(
        name("ix_some"),
        List.of(column("name")),
        true,
        Optional.of("btree"),
        List.of(name("id")),
        Optional.of("name <> 'x'"),
        Optional.of("with (fillfactor=70)"));
  }

  private static Index indexWithNulls() {
    List<IndexPart> parts =
        List.of(
            new IndexPart.OfColumn(name("age"), SortOrder.DESCENDING, NullsOrder.LAST),
            new IndexPart.OfColumn(name("born"), SortOrder.ASCENDING, NullsOrder.FIRST),
            new IndexPart.OfColumn(name("power"), SortOrder.ASCENDING, NullsOrder.LAST));
    return new Index(name("ix_nulls"), parts, false, Optional.empty());
  }

  private static Index indexByClasses() {
    List<IndexPart> parts =
        List.of(
            column("name").withOperatorClass(Optional.of("pg_catalog.VARCHAR_PATTERN_OPS")),
            lowerName()
                .withOperatorClass(Optional.of("text_pattern_ops"))
                .withNulls(NullsOrder.LAST));
    return new Index(name("ix_classes"), parts, false, Optional.empty());
  }

  private static IndexPart column(String name) {
    return new IndexPart.OfColumn(name(name), SortOrder.DESCENDING);
  }

  private static IndexPart lowerName() {
    return new IndexPart.OfExpression("lower(name)", SortOrder.DESCENDING);
  }

  private static Sequence sequence(String name, long start, long increment) {
    return new Sequence(QualifiedName.of(name), start, increment, Optional.empty());
  }
}
