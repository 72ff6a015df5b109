package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A constraint or index that may yet need a name.
 *
 * @param prefix how generated names of its kind start: {@code fk}
 * @param name the name that the user gave it
 * @param columns what it is about, for the generated name
 * @param detail what tells it from others about the same columns
 * @param build makes it once it has a name
 * @param place where it is declared
 * @param inherited whether a table that inherits the columns has it as well
 */
record ConstraintDraft(
    String prefix,
    Optional<Identifier> name,
    List<Identifier> columns,
    String detail,
    Function<Identifier, Named> build,
    Place place,
    boolean inherited) {

  /** The same for another table: two of one name could not stand in one schema. */
  ConstraintDraft withoutName() {
    return new ConstraintDraft(prefix, Optional.empty(), columns, detail, build, place, inherited);
  }
}
