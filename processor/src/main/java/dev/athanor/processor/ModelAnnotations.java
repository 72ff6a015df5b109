package dev.athanor.processor;

import dev.athanor.processor.KnownTypes.Role;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.writing.MigrationWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * The annotations that make a type part of a migration set, by name: none of them is depended on.
 */
final class ModelAnnotations {

  private static final Map<String, Role> ROLES =
      Map.of(
          "jakarta.persistence.Entity", Role.ENTITY,
          "jakarta.persistence.Table", Role.ENTITY,
          "jakarta.persistence.MappedSuperclass", Role.MANAGED,
          "jakarta.persistence.Embeddable", Role.MANAGED,
          "jakarta.persistence.Converter", Role.CONVERTER,
          "dev.athanor.annotation.Revision", Role.REVISION);

  private static final List<String> OWN =
      List.of(
          "Computed",
          "Dropped",
          "Dropped.List",
          "ExclusionConstraint",
          "ExclusionConstraint.List",
          "ForeignKeyOptions",
          "NativeEnum",
          "PartitionedBy",
          "RenamedFrom",
          "RequiredExtension",
          "RequiredExtension.List",
          "ServerDefault",
          "TableIndex",
          "TableIndex.List",
          "Unlogged",
          "Unmanaged");

  private ModelAnnotations() {}

  /**
   * The annotations that the processor asks the compiler for.
   *
   * @param any whether it has to be asked whatever there is, because files name classes
   */
  static Set<String> supported(boolean any) {
    Set<String> names = new TreeSet<>(ROLES.keySet());
    OWN.forEach(name -> names.add(Annotations.ATHANOR + name));
    if (any) {
      names.add("*");
    }
    return names;
  }

  /**
   * What a type is for, by its annotations. A draft is no revision, although it looks like one: it
   * may lie around from an earlier build and be handed over as a source.
   */
  static Optional<Role> role(Metadata metadata, Element type) {
    if (type.getSimpleName().contentEquals(MigrationWriter.PENDING_NAME)) {
      return Optional.empty();
    }
    return metadata.all(type).stream()
        .map(annotation -> ROLES.get(annotation.name()))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
