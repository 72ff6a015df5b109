package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Column;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Maps the column that says of which class an embedded value is, where embeddables extend that of
 * the attribute. Hibernate has no check of its values.
 */
final class EmbeddableDiscriminator {

  /** What {@code @AttributeOverride} calls the column. */
  private static final String NAME = "{discriminator}";

  private final MappingContext context;

  EmbeddableDiscriminator(MappingContext context) {
    this.context = context;
  }

  /** The column for an attribute whose embeddable {@code inner} is the scope of. */
  Optional<MappedColumn> map(Attribute attribute, Scope inner) {
    Optional<TypeElement> root = inner.embeddable().filter(context.embeddables::isRoot);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    DiscriminatorColumn declared = DiscriminatorColumn.of(context.metadata, root.get());
    check(root.get(), declared);
    return Optional.of(column(attribute, inner, declared));
  }

  private MappedColumn column(Attribute attribute, Scope inner, DiscriminatorColumn declared) {
    Optional<ColumnAnnotation> override = inner.overrides().column(NAME).map(ColumnAnnotation::new);
    Column plain =
        Column.of(
                context.physical(
                    override
                        .map(ColumnAnnotation::name)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> declared.name(prefix(attribute)))),
                declared.type(override.map(ColumnAnnotation::length)))
            .withNullable(false);
    Column decorated = ColumnMapper.decorate(plain, declared.annotation());
    Optional<String> definition =
        override.map(ColumnAnnotation::columnDefinition).filter(text -> !text.isBlank());
    Place place = override.map(ColumnAnnotation::place).orElseGet(attribute::place);
    return new MappedColumn(
        definition.map(text -> ColumnDefinition.parse(text).apply(decorated)).orElse(decorated),
        inner.owned(
            inner.path().substring(0, inner.path().length() - 1) + DiscriminatorMapper.PATH),
        place,
        false);
  }

  /** Hibernate forgets the name of a map where it is about its keys. */
  private static String prefix(Attribute attribute) {
    return (attribute.isKey() ? "mapkey" : attribute.name()) + "_";
  }

  /** Reports what Hibernate refuses. */
  private void check(TypeElement root, DiscriminatorColumn declared) {
    declared
        .formula()
        .ifPresent(formula -> HierarchyRules.formulaOfEmbeddable(context, root, formula));
    Map<String, TypeElement> values = new HashMap<>();
    for (TypeElement type :
        Stream.concat(Stream.of(root), context.embeddables.below(root).stream()).toList()) {
      Optional<String> value =
          declared.value(context.metadata, type, type.getSimpleName().toString());
      TypeElement other = value.map(text -> values.putIfAbsent(text, type)).orElse(null);
      if (value.filter(declared::isPossible).isEmpty()) {
        HierarchyRules.invalidValue(context, type, value);
      } else if (other != null) {
        HierarchyRules.repeatedValue(context, type, other, value.get());
      }
      if (type != root) {
        DiscriminatorColumn own = DiscriminatorColumn.of(context.metadata, type);
        own.annotation()
            .map(ColumnAnnotation::view)
            .or(own::formula)
            .ifPresent(annotation -> HierarchyRules.belowRoot(context, type, annotation));
      }
    }
  }
}
