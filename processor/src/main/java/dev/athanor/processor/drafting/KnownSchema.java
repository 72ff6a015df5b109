package dev.athanor.processor.drafting;

import dev.athanor.processor.origin.Origins;
import dev.athanor.schema.Schema;

/**
 * A schema, and where its parts come from.
 *
 * @param schema the schema
 * @param origins the classes and attributes behind it
 */
public record KnownSchema(Schema schema, Origins origins) {

  /** No schema yet. */
  public static final KnownSchema EMPTY = new KnownSchema(Schema.EMPTY, Origins.NONE);
}
