package dev.athanor.processor.writing;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.AlterSequence;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.AlterTableOptions;
import dev.athanor.operation.Assume;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Operations on no schema in particular, with names and texts of every length and kind. */
final class OddOperations {

  private OddOperations() {}

  static Arbitrary<List<Operation>> lists() {
    Arbitrary<Operation> sql =
        Combinators.combine(
                OddParts.texts(), OddParts.texts().optional(), operations().list().ofMaxSize(3))
            .as(ExecuteSql::new);
    Arbitrary<Operation> assumptions = operations().list().ofMaxSize(3).map(Assume::new);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, operations().map(Operation.class::cast)),
            net.jqwik.api.Tuple.of(1, assumptions),
            net.jqwik.api.Tuple.of(1, sql))
        .list()
        .ofMaxSize(6);
  }

  private static Arbitrary<SchemaOperation> operations() {
    return Arbitraries.oneOf(
        List.of(
            tables().map(CreateTable::new),
            with(OddParts.columns(), AddColumn::new),
            Combinators.combine(OddParts.tableNames(), OddParts.columns(), OddParts.columns())
                .as((table, from, to) -> new AlterColumn(table, from, to.withName(from.name()))),
            with(OddParts.foreignKeys(), AddForeignKey::new),
            with(OddParts.indexes(), CreateIndex::new),
            with(OddParts.uniques(), AddUniqueConstraint::new),
            with(OddParts.checks(), AddCheckConstraint::new),
            with(OddParts.exclusions(), AddExclusionConstraint::new),
            with(OddParts.primaryKeys(), AddPrimaryKey::new),
            with(OddParts.texts().optional(), CommentTable::new),
            with(OddParts.texts().optional(), AlterTableOptions::new),
            with(Arbitraries.of(true, false), AlterTableLogging::new),
            Combinators.combine(
                    OddParts.tableNames(),
                    OddParts.partitionings().optional(),
                    OddParts.partitionings().optional())
                .as(AlterPartitioning::new),
            Combinators.combine(OddParts.tableNames(), OddParts.names(), OddParts.names())
                .as(RenameColumn::new),
            OddParts.sequences().map(CreateSequence::new),
            Combinators.combine(OddParts.sequences(), OddParts.sequences())
                .as((from, to) -> new AlterSequence(from, to.withName(from.name())))));
  }

  private static Arbitrary<Table> tables() {
    return Combinators.combine(
            plainTables(), OddParts.partitionings().optional(), Arbitraries.of(true, false))
        .as(
            (table, partitioning, unlogged) ->
                table.toBuilder().partitioning(partitioning).unlogged(unlogged).build());
  }

  private static Arbitrary<Table> plainTables() {
    return Combinators.combine(
            OddParts.tableNames(),
            OddParts.columns().list().ofMaxSize(4),
            OddParts.primaryKeys().optional(),
            OddParts.foreignKeys().optional(),
            OddParts.indexes().optional(),
            OddParts.checks().optional(),
            OddParts.exclusions().optional(),
            OddParts.texts().optional())
        .as(
            (name, columns, key, foreignKey, index, check, exclusion, comment) -> {
              TableBuilder table = new TableBuilder(name).columns(columns).comment(comment);
              foreignKey.ifPresent(table::constraint);
              index.ifPresent(table::index);
              check.ifPresent(table::constraint);
              exclusion.ifPresent(table::constraint);
              Optional<PrimaryKey> primaryKey = key;
              return table.primaryKey(primaryKey).options(comment).build();
            });
  }

  private static <T> Arbitrary<SchemaOperation> with(
      Arbitrary<T> parts,
      java.util.function.BiFunction<dev.athanor.schema.QualifiedName, T, SchemaOperation> maker) {
    return Combinators.combine(OddParts.tableNames(), parts).as(maker::apply);
  }
}
