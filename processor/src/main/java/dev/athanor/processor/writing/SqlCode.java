package dev.athanor.processor.writing;

import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.processor.writing.Expression.Block;
import dev.athanor.processor.writing.Expression.Call;
import java.util.ArrayList;
import java.util.List;

/** Statements of SQL with their effect, and effects alone: operations that are not executed. */
final class SqlCode {

  private SqlCode() {}

  static List<Call> calls(ExecuteSql operation, Words words) {
    List<Call> calls = new ArrayList<>();
    calls.add(Call.of("execute", Literals.string(operation.sql())));
    operation.down().ifPresent(down -> calls.add(Call.of("down", Literals.string(down))));
    if (!operation.effect().isEmpty()) {
      calls.add(Call.of("effect", block(operation.effect(), words)));
    }
    return calls;
  }

  static Block block(List<SchemaOperation> operations, Words words) {
    OperationCode effect = new OperationCode("e", words);
    return new Block("e", operations.stream().map(one -> one.accept(effect)).toList());
  }
}
