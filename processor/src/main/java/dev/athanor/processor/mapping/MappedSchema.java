package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.diagnostic.SourceIndex;
import dev.athanor.processor.origin.Origins;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What a set of entities says about the database. Where there are errors among the diagnostics, or
 * entities are deferred, the schema is incomplete and nothing may be dropped because of it.
 *
 * @param schema the schema
 * @param origins the class and attribute behind each part
 * @param sources the place of each part
 * @param declared the renames and drops that the entities declare
 * @param tables all tables, also two of one name, for validation
 * @param unresolved names in annotations that stand for nothing, for validation
 * @param diagnostics what the mapping itself found wrong
 * @param deferred entities that refer to types which do not exist, or not yet: another processor
 *     may generate them
 * @param targets the databases that the schema is for
 * @param members what the classes of the entities have, mapped or not
 */
public record MappedSchema(
    Schema schema,
    Origins origins,
    SourceIndex sources,
    DeclaredChanges declared,
    List<MappedTable> tables,
    List<Unresolved> unresolved,
    List<Diagnostic> diagnostics,
    Set<TypeElement> deferred,
    Set<TargetDatabase> targets,
    Members members) {

  public MappedSchema {
    tables = List.copyOf(tables);
    unresolved = List.copyOf(unresolved);
    diagnostics = List.copyOf(diagnostics);
    deferred = Set.copyOf(deferred);
    targets = Set.copyOf(targets);
  }

  /** The same with another schema of the same parts. */
  public MappedSchema withSchema(Schema changed) {
    return new MappedSchema(
        changed,
        origins,
        sources,
        declared,
        tables,
        unresolved,
        diagnostics,
        deferred,
        targets,
        members);
  }

  /** The same, as files have said it too. */
  public MappedSchema withMappingFiles(Set<String> files) {
    return new MappedSchema(
        schema,
        origins.withMappingFiles(files),
        sources,
        declared,
        tables,
        unresolved,
        diagnostics,
        deferred,
        targets,
        members);
  }

  /** The tables and columns whose attribute is not declared in the class of their table itself. */
  public Set<SchemaPath> inherited() {
    Set<SchemaPath> inherited = new HashSet<>();
    for (MappedTable table : tables) {
      String type = table.origin().split("#", 2)[0];
      if (!table.entity() && !isDeclaredIn(type, table.place())) {
        inherited.add(new SchemaPath.OfTable(table.name()));
      }
      for (MappedColumn column : table.columns()) {
        if (!isDeclaredIn(type, column.place())) {
          inherited.add(new SchemaPath.OfColumn(table.name(), column.column().name()));
        }
      }
    }
    return inherited;
  }

  private static boolean isDeclaredIn(String type, Place place) {
    Element declaring = place.element().getEnclosingElement();
    return declaring instanceof TypeElement found && found.getQualifiedName().contentEquals(type);
  }
}
