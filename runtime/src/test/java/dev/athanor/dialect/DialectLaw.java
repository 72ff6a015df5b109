package dev.athanor.dialect;

import dev.athanor.diff.SchemaDiffer;
import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Schema;
import dev.athanor.testing.Changes;
import dev.athanor.testing.Evolution;
import dev.athanor.testing.SchemaArbitraries;
import dev.athanor.testing.Style;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for every dialect: operations make of a database what they make of a schema, their
 * inverses take that back, and the rows that neither of them is about are still there.
 */
abstract class DialectLaw {

  private final TestDatabase database;

  DialectLaw(TestDatabase database) {
    this.database = database;
  }

  @Property
  void operationsChangeADatabaseAsTheyChangeASchema(@ForAll("changes") Changes changes)
      throws SQLException {
    thereAndBack(changes.from(), changes.operations());
  }

  @Property
  void aDiffLeadsFromOneSchemaToTheOther(@ForAll("evolutions") Evolution evolution)
      throws SQLException {
    Schema from = evolution.from();
    Schema to = evolution.to();
    thereAndBack(from, SchemaDiffer.diff(from, to, evolution.renames()).operations());
  }

  @Provide
  Arbitrary<Changes> changes() {
    return SchemaArbitraries.changes(Style.EXECUTABLE);
  }

  @Provide
  Arbitrary<Evolution> evolutions() {
    return SchemaArbitraries.evolutions(Style.EXECUTABLE);
  }

  private void thereAndBack(Schema from, List<SchemaOperation> operations) throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      live.create(from);
      live.assertIs(from, "created");
      Witness witness = Witness.insertedInto(live, from);

      Schema to = run(live, from, operations, witness);
      live.assertIs(to, "after all operations");
      witness.assertStillThere();

      run(live, to, SchemaFold.invert(from, operations), witness);
      live.assertIs(from, "after their inverses");
      witness.assertStillThere();
    }
  }

  private static Schema run(
      LiveSchema live, Schema from, List<SchemaOperation> operations, Witness witness)
      throws SQLException {
    RowsInTheWay rows = new RowsInTheWay(live, witness);
    Schema schema = from;
    for (SchemaOperation operation : operations) {
      rows.makeWayFor(operation);
      live.execute(operation, schema);
      schema = operation.apply(schema);
      witness.follow(operation);
    }
    return schema;
  }
}
