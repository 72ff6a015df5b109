package dev.athanor.execution;

import dev.athanor.operation.AddCheckConstraint;
import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AddExclusionConstraint;
import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.AlterTableLogging;
import dev.athanor.operation.CommentTable;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateSequence;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropCheckConstraint;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropExclusionConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.DropType;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.Operation;
import dev.athanor.plan.WorkUnit;
import java.util.Set;

/**
 * What a catalogue shows of a statement that took effect. A sequence of creations alone, or of
 * removals alone, needs no journal: nothing in it undoes the evidence of what went before.
 */
enum Evidence {
  /** Something is there. */
  CREATION,
  /** Something is gone. */
  REMOVAL,
  /** Nothing certain, but it may be executed again. */
  REPEATABLE,
  /** Nothing certain. */
  NONE;

  private static final Set<Class<? extends Operation>> CREATIONS =
      Set.of(
          CreateTable.class,
          CreateIndex.class,
          CreateType.class,
          CreateSequence.class,
          AddColumn.class,
          AddPrimaryKey.class,
          AddForeignKey.class,
          AddUniqueConstraint.class,
          AddCheckConstraint.class,
          AddExclusionConstraint.class);

  private static final Set<Class<? extends Operation>> REMOVALS =
      Set.of(
          DropTable.class,
          DropIndex.class,
          DropType.class,
          DropSequence.class,
          DropColumn.class,
          DropPrimaryKey.class,
          DropForeignKey.class,
          DropUniqueConstraint.class,
          DropCheckConstraint.class,
          DropExclusionConstraint.class);

  /** What follows a new table or column are comments. */
  private static final Set<Class<? extends Operation>> COMMENTED =
      Set.of(CreateTable.class, AddColumn.class);

  private static final Set<Class<? extends Operation>> REPEATABLES =
      Set.of(CommentTable.class, CreateSchema.class, AlterTableLogging.class);

  static Evidence of(WorkUnit unit) {
    Class<? extends Operation> kind =
        unit.operation()
            .operation()
            .<Class<? extends Operation>>map(Operation::getClass)
            .orElse(null);
    if (kind == null) {
      return NONE;
    }
    if (REPEATABLES.contains(kind) || unit.part() > 0 && COMMENTED.contains(kind)) {
      return REPEATABLE;
    }
    if (CREATIONS.contains(kind)) {
      return CREATION;
    }
    boolean alone = unit.operation().statements().size() == 1;
    return alone && REMOVALS.contains(kind) ? REMOVAL : NONE;
  }
}
