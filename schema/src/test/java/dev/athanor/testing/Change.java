package dev.athanor.testing;

import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Schema;
import java.util.List;

/** One kind of change to a schema that somebody may want. */
interface Change {

  /** The operations that make it, what has to go before included; none where it does not apply. */
  List<SchemaOperation> on(Schema schema);
}
