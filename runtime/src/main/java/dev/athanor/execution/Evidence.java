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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final Map<Class<? extends Operation>, Evidence> KINDS = new HashMap<>();

  static {
    put(
        CREATION,
        List.of(
            CreateTable.class,
            CreateIndex.class,
            CreateType.class,
            CreateSequence.class,
            AddColumn.class,
            AddPrimaryKey.class,
            AddForeignKey.class,
            AddUniqueConstraint.class,
            AddCheckConstraint.class,
            AddExclusionConstraint.class));
    put(
        REMOVAL,
        List.of(
            DropTable.class,
            DropIndex.class,
            DropType.class,
            DropSequence.class,
            DropColumn.class,
            DropPrimaryKey.class,
            DropForeignKey.class,
            DropUniqueConstraint.class,
            DropCheckConstraint.class,
            DropExclusionConstraint.class));
    put(REPEATABLE, List.of(CommentTable.class, CreateSchema.class, AlterTableLogging.class));
  }

  static Evidence of(WorkUnit unit) {
    return unit.operation().operation().map(operation -> of(operation, unit)).orElse(NONE);
  }

  private static Evidence of(Operation operation, WorkUnit unit) {
    if (unit.part() > 0 && isCommented(operation)) {
      return REPEATABLE;
    }
    Evidence evidence = KINDS.getOrDefault(operation.getClass(), NONE);
    boolean oneOfMany = evidence == REMOVAL && unit.operation().statements().size() > 1;
    return oneOfMany ? NONE : evidence;
  }

  private static void put(Evidence evidence, List<Class<? extends Operation>> kinds) {
    kinds.forEach(kind -> KINDS.put(kind, evidence));
  }

  /** What follows a new table or column are comments. */
  private static boolean isCommented(Operation operation) {
    return operation instanceof CreateTable || operation instanceof AddColumn;
  }
}
