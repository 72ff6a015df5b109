package dev.athanor.migration;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.RenameIndex;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The part of an {@link OperationRecorder} that hears of constraints and indexes. */
abstract class ConstraintRecorder implements SchemaOperations {

  private final List<Supplier<Operation>> recorded = new ArrayList<>();

  /**
   * All that was recorded so far.
   *
   * @throws dev.athanor.problem.ProblemException if an operation is described by half
   */
  public List<Operation> operations() {
    return recorded.stream().map(Supplier::get).toList();
  }

  @Override
  public PrimaryKeySpec addPrimaryKey(String table, String... columns) {
    PrimaryKeySpec spec = new PrimaryKeySpec(Names.of(columns));
    recordLater(() -> new AddPrimaryKey(QualifiedName.of(table), spec.build()));
    return spec;
  }

  @Override
  public void dropPrimaryKey(String table) {
    record(new DropPrimaryKey(QualifiedName.of(table)));
  }

  @Override
  public ForeignKeySpec addForeignKey(String name, String table, String... columns) {
    ForeignKeySpec spec = new ForeignKeySpec(Identifier.of(name), Names.of(columns));
    recordLater(
        () ->
            new AddForeignKey(QualifiedName.of(table), spec.build("add foreign key to " + table)));
    return spec;
  }

  @Override
  public void dropForeignKey(String name, String table) {
    record(new DropForeignKey(QualifiedName.of(table), Identifier.of(name)));
  }

  @Override
  public UniqueSpec addUniqueConstraint(String name, String table, String... columns) {
    UniqueSpec spec = new UniqueSpec(Identifier.of(name), Names.of(columns));
    recordLater(() -> new AddUniqueConstraint(QualifiedName.of(table), spec.build()));
    return spec;
  }

  @Override
  public void dropUniqueConstraint(String name, String table) {
    record(new DropUniqueConstraint(QualifiedName.of(table), Identifier.of(name)));
  }

  @Override
  public void addCheckConstraint(String name, String table, String condition) {
    CheckConstraint check = new CheckConstraint(Identifier.of(name), condition);
    record(new AddCheckConstraint(QualifiedName.of(table), check));
  }

  @Override
  public void dropCheckConstraint(String name, String table) {
    record(new DropCheckConstraint(QualifiedName.of(table), Identifier.of(name)));
  }

  @Override
  public ExclusionSpec addExclusionConstraint(String name, String table) {
    ExclusionSpec spec = new ExclusionSpec(Identifier.of(name));
    recordLater(() -> new AddExclusionConstraint(QualifiedName.of(table), spec.build()));
    return spec;
  }

  @Override
  public void dropExclusionConstraint(String name, String table) {
    record(new DropExclusionConstraint(QualifiedName.of(table), Identifier.of(name)));
  }

  @Override
  public void renameConstraint(String table, String from, String to) {
    record(new RenameConstraint(QualifiedName.of(table), Identifier.of(from), Identifier.of(to)));
  }

  @Override
  public IndexSpec createIndex(String name, String table, String... columns) {
    IndexSpec spec = new IndexSpec(Identifier.of(name), columns);
    recordLater(() -> new CreateIndex(QualifiedName.of(table), spec.build()));
    return spec;
  }

  @Override
  public void dropIndex(String name, String table) {
    record(new DropIndex(QualifiedName.of(table), Identifier.of(name)));
  }

  @Override
  public void renameIndex(String table, String from, String to) {
    record(new RenameIndex(QualifiedName.of(table), Identifier.of(from), Identifier.of(to)));
  }

  final void record(Operation operation) {
    recorded.add(() -> operation);
  }

  /** Keeps an operation that is still being described. */
  final void recordLater(Supplier<Operation> operation) {
    recorded.add(operation);
  }
}
