package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RunCode;
import dev.athanor.operation.SchemaEditor;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Schema;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a dialect has to answer: the SQL of every case as the golden file of its name has it, and
 * its effect on a live database, there and back. A case that the database cannot do has the problem
 * in its file.
 */
abstract class DialectConformance {

  private static final Map<String, Operation> CASES = OperationCases.all();

  /**
   * The cases that the database cannot take back: PostgreSQL adds no computation to a column that
   * stands, and takes no options away.
   */
  private final Set<String> oneWay;

  private final TestDatabase database;
  private final Schema schema;

  DialectConformance(TestDatabase database, Set<String> oneWay) {
    this.database = database;
    this.schema = CaseSchema.in(database);
    this.oneWay = oneWay;
  }

  @Test
  void everyOperationHasACase() {
    assertThat(CASES.values().stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.<Class<?>>concat(
                    Stream.of(SchemaOperation.class.getPermittedSubclasses()),
                    Stream.of(ExecuteSql.class, RunCode.class))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void sqlIsThatOfTheGoldenFile(String name) throws IOException, SQLException {
    GoldenSql.of(database, name).assertIs(text(CASES.get(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void sqlHasTheEffectOfTheOperation(String name) throws SQLException {
    Operation operation = CASES.get(name);
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      if (text(operation).startsWith("[")) {
        return;
      }
      live.create(schema);
      if (name.equals("dropSchema")) {
        live.execute(operation);
        live.assertIs(schema, name);
        return;
      }
      live.execute(operation, schema);
      live.assertIs(operation.apply(schema), name);
      if (operation instanceof SchemaOperation change && !oneWay.contains(name)) {
        live.execute(change.inverse(schema), change.apply(schema));
        live.assertIs(schema, name + " taken back");
      }
    }
  }

  static Stream<String> names() {
    return CASES.keySet().stream();
  }

  private String text(Operation operation) throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      Dialect dialect = live.dialect();
      return dialect.parts(operation, () -> new SchemaEditor(schema)).stream()
          .flatMap(part -> dialect.sql(part).stream())
          .map(statement -> statement.sql() + ";\n")
          .collect(Collectors.joining());
    } catch (ProblemException e) {
      return e.getMessage() + "\n";
    }
  }
}
