package dev.athanor.testing;

import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Schema;
import java.util.List;

/**
 * A schema, and operations that it allows, one after another.
 *
 * @param from the schema before the first of them
 * @param operations the operations
 */
public record Changes(Schema from, List<SchemaOperation> operations) {}
