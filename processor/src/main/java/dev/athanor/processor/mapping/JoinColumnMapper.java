package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
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
    List<JoinPair> pairs = pairs(declared, target, identifiers.key(target), defaultName, place);
    if (declared.stream().anyMatch(column -> !column.referencedColumnName().isEmpty())) {
      check(pairs, target, declared.get(0).view().place("referencedColumnName"));
    }
    return pairs;
  }

  /** The columns of an association, which may refer to another attribute than the identifier. */
  List<JoinPair> map(Attribute attribute, List<ColumnAnnotation> declared, EntityModel target) {
    if (Formulas.hasSome(attribute)) {
      return pairs(
          declared,
          target,
          identifiers.key(target),
          column -> name(attribute.name(), column, target),
          attribute.place());
    }
    Optional<AnnotationView> reference = attribute.hibernate("PropertyRef");
    List<MappedColumn> key = identifiers.key(target);
    if (reference.isEmpty() || key.isEmpty()) {
      return map(declared, target, attribute.name(), attribute.place());
    }
    String path = reference.get().text("value");
    List<MappedColumn> referenced =
        target.table.columns().stream().filter(column -> isOf(path, column)).toList();
    if (referenced.isEmpty()) {
      context.unresolved(
          Unresolved.Kind.REFERENCED_COLUMN,
          path,
          target.table.name.toString(),
          reference.get().place("value"));
      return List.of();
    }
    List<JoinPair> pairs =
        pairs(
            declared,
            target,
            referenced,
            column -> name(attribute.name(), key.get(0), target),
            attribute.place());
    check(pairs, target, reference.get().place("value"));
    return pairs;
  }

  private static boolean isOf(String path, MappedColumn column) {
    return column.path().equals(path)
        || column.path().startsWith(path + "#")
        || column.path().startsWith(path + ".");
  }

  /** Has it checked that no two rows agree in what is referred to, once all is known. */
  private void check(List<JoinPair> pairs, EntityModel target, Place place) {
    if (!pairs.isEmpty()) {
      context.references.add(
          new MappingContext.Reference(
              target.table,
              pairs.stream().map(pair -> pair.referenced().column().name()).toList(),
              place));
    }
  }

  private List<JoinPair> pairs(
      List<ColumnAnnotation> declared,
      EntityModel target,
      List<MappedColumn> key,
      Function<MappedColumn, Identifier> defaultName,
      Place place) {
    if (key.isEmpty()) {
      checkNames(declared, target);
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
        unresolved(column, target);
        return List.of();
      }
      pairs.add(pair(column, referenced.get(), defaultName));
    }
    return List.copyOf(pairs);
  }

  /** A name that no column has is wrong, whatever identifier the entity is going to get. */
  private void checkNames(List<ColumnAnnotation> declared, EntityModel target) {
    boolean hasNone =
        target.allAttributes().stream().noneMatch(Attribute::isId)
            && !context.deferred.contains(target.qualifiedName());
    declared.stream()
        .filter(column -> hasNone && !column.referencedColumnName().isEmpty())
        .filter(
            column -> target.table.find(context.physical(column.referencedColumnName())).isEmpty())
        .forEach(column -> unresolved(column, target));
  }

  private void unresolved(ColumnAnnotation column, EntityModel target) {
    context.unresolved(
        Unresolved.Kind.REFERENCED_COLUMN,
        column.referencedColumnName(),
        target.table.name.toString(),
        column.view().place("referencedColumnName"));
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
