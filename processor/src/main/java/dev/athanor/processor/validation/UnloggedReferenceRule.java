package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.stream.Stream;

/** A row that survives a crash does not refer to one that is lost in it. */
final class UnloggedReferenceRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.schema().tables().values().stream()
        .filter(table -> !table.unlogged())
        .flatMap(
            table ->
                table.foreignKeys().values().stream()
                    .filter(key -> isToUnlogged(mapped, key))
                    .map(key -> report(mapped, table, key)));
  }

  private static boolean isToUnlogged(MappedSchema mapped, ForeignKey key) {
    return mapped.schema().table(key.referencedTable()).filter(Table::unlogged).isPresent();
  }

  private static Diagnostic report(MappedSchema mapped, Table table, ForeignKey key) {
    return Diagnostic.error(
        "UnloggedReference",
        mapped.sources().find(new SchemaPath.OfConstraint(table.name(), key.name())).orElseThrow(),
        "The table "
            + table.name()
            + " refers to the unlogged table "
            + key.referencedTable()
            + ", which is empty after a crash.",
        "Annotate the entity of the first with @Unlogged, too, or leave the foreign key out with"
            + " @ForeignKey(ConstraintMode.NO_CONSTRAINT).");
  }
}
