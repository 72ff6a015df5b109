package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the columns that a reference to an entity needs, and what each of them refers to. */
final class JoinColumnMapper {

  private final MappingContext context;
  private final IdentifierMapper identifiers;

  JoinColumnMapper(MappingContext context, IdentifierMapper identifiers) {
    this.context = context;
    this.identifiers = identifiers;
  }

  /**
   * The columns of a reference.
   *
   * @param declared the {@code @JoinColumn}s, none for the defaults
   * @param target the entity referred to
   * @param prefix what stands before the referenced column's name in a default name
   * @param place the attribute
   * @return no columns if there is something wrong with them, which then is reported
   */
  List<JoinPair> map(
      List<ColumnAnnotation> declared, EntityModel target, String prefix, Place place) {
    return map(declared, target, column -> name(prefix, column, target), place);
  }

  /** The columns of a reference, with the names that they have unless others are declared. */
  List<JoinPair> map(
      List<ColumnAnnotation> declared,
      EntityModel target,
      Function<MappedColumn, Identifier> defaultName,
      Place place) {
    List<MappedColumn> key = identifiers.key(target);
    if (key.isEmpty()) {
      return List.of();
    }
    if (declared.isEmpty()) {
      return key.stream()
          .map(column -> new JoinPair(defaultName.apply(column), column, Optional.empty()))
          .toList();
    }
    boolean byName = declared.stream().anyMatch(column -> !column.referencedColumnName().isEmpty());
    if (!byName && declared.size() != key.size()) {
      context.error(
          "JoinColumnCount",
          declared.get(0).view().place(),
          "The identifier of "
              + target.name
              + " has "
              + key.size()
              + " columns, but "
              + declared.size()
              + " join columns refer to it.",
          "Declare one @JoinColumn with a referencedColumnName for each of them.");
      return List.of();
    }
    List<JoinPair> pairs = new ArrayList<>();
    for (int i = 0; i < declared.size(); i++) {
      ColumnAnnotation column = declared.get(i);
      Optional<MappedColumn> referenced = referenced(column, i, key, target);
      if (referenced.isEmpty()) {
        context.unresolved(
            Unresolved.Kind.REFERENCED_COLUMN,
            column.referencedColumnName(),
            target.table.name.toString(),
            column.view().place("referencedColumnName"));
        return List.of();
      }
      pairs.add(pair(column, referenced.get(), defaultName));
    }
    if (byName) {
      context.references.add(
          new MappingContext.Reference(
              target.table,
              pairs.stream().map(pair -> pair.referenced().column().name()).toList(),
              declared.get(0).view().place("referencedColumnName")));
    }
    return List.copyOf(pairs);
  }

  private Optional<MappedColumn> referenced(
      ColumnAnnotation column, int position, List<MappedColumn> key, EntityModel target) {
    if (column.referencedColumnName().isEmpty()) {
      return position < key.size() ? Optional.of(key.get(position)) : Optional.empty();
    }
    Identifier wanted = context.physical(column.referencedColumnName());
    return key.stream()
        .filter(candidate -> candidate.column().name().matches(wanted))
        .findFirst()
        .or(() -> target.table.find(wanted));
  }

  private JoinPair pair(
      ColumnAnnotation column,
      MappedColumn referenced,
      Function<MappedColumn, Identifier> defaultName) {
    Identifier name =
        column.name().isEmpty() ? defaultName.apply(referenced) : context.physical(column.name());
    return new JoinPair(name, referenced, Optional.of(column));
  }

  /** The default name; what is derived from a quoted name is quoted itself, and left alone. */
  private Identifier name(String prefix, MappedColumn referenced, EntityModel target) {
    Identifier column = referenced.column().name();
    boolean quoted = column.quoted() || target.table.name.name().quoted();
    String text = quoted ? referenced.logical() : column.text();
    return context.physical(prefix + "_" + text, quoted);
  }
}
