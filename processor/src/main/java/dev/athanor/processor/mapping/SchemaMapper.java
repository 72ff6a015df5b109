package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.Metadata;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Maps entities, whether the compiler has them from sources or class files, to the schema that
 * Hibernate ORM would expect for them. The same entities give the same schema in whatever order
 * they come.
 */
public final class SchemaMapper {

  private final TypeReader types;
  private final MappingOptions options;
  private final TableDeriver deriver;

  /** Maps with the compiler's utilities. */
  public SchemaMapper(Elements elements, Types types, MappingOptions options) {
    this(elements, types, Metadata.ofAnnotations(), options, TableDeriver.NONE);
  }

  /** The same, with what is declared elsewhere than in annotations, and with derived tables. */
  public SchemaMapper(
      Elements elements,
      Types types,
      Metadata metadata,
      MappingOptions options,
      TableDeriver deriver) {
    this.types = new TypeReader(elements, types, metadata);
    this.options = options;
    this.deriver = deriver;
  }

  /** Maps a set of entities; what is wrong with one of them does not keep the others out. */
  public MappedSchema map(Collection<TypeElement> entities) {
    return map(entities, List.of(), List.of(), List.of());
  }

  /**
   * The same with classes that no attribute leads to.
   *
   * @param embeddables the classes that are annotated with {@code @Embeddable}, and others
   * @param converters the classes that are annotated with {@code @Converter}
   * @param packages packages beside those of the entities in which tables may be declared as gone
   */
  public MappedSchema map(
      Collection<TypeElement> entities,
      Collection<TypeElement> embeddables,
      Collection<TypeElement> converters,
      List<PackageElement> packages) {
    MappingContext context =
        new MappingContext(
            types, options, new Converters(types, converters), new Embeddables(types, embeddables));
    EntityReader reader = new EntityReader(context);
    Comparator<TypeElement> byName =
        Comparator.comparing(entity -> entity.getQualifiedName().toString());
    entities.stream().sorted(byName).forEach(entity -> reader.readGuarded(entity));
    RequiredExtensions extensions = RequiredExtensions.of(context);
    new Mappers(context, options.validation(), deriver).map(managedFirst(context));
    DeclaredChangeReader answers = new DeclaredChangeReader(context);
    DeclaredChanges declared = answers.read(packages);
    context.tables.sort(
        Comparator.comparing((TableDraft table) -> table.name)
            .thenComparing(table -> !table.entity)
            .thenComparing(table -> table.origin));
    List<MappedTable> tables =
        context.tables.stream()
            .filter(table -> !context.unmanaged.has(table))
            .map(TableDraft::mapped)
            .toList();
    UnmanagedDisagreement.refuse(context);
    SchemaAssembler assembled =
        new SchemaAssembler(
            SharedTables.merge(context.tables, context.unmanaged),
            context.sequences.values(),
            context.unmanaged,
            context.namedTypes,
            options.convention());
    context.diagnostics.addAll(assembled.diagnostics());
    return new MappedSchema(
        assembled.schema().withExtensions(context.extensions),
        assembled.origins(
            context.entities.keySet(), context.converters.names(), context.embeddables.names()),
        assembled.sources().and(answers.places()).and(extensions.places()),
        declared,
        tables,
        context.unresolved,
        context.diagnostics.stream().distinct().sorted(Diagnostic.ORDER).toList(),
        entities.stream()
            .filter(entity -> context.deferred.contains(entity.getQualifiedName().toString()))
            .collect(Collectors.toSet()),
        options.targets(),
        Members.of(context));
  }

  /** What entities share, such as a sequence, belongs to one that is managed. */
  private static List<EntityModel> managedFirst(MappingContext context) {
    return context.entities.values().stream()
        .sorted(
            Comparator.comparing(entity -> UnmanagedParts.isMarked(context.metadata, entity.type)))
        .toList();
  }
}
